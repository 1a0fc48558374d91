import { accessFaults } from '#test/e2e/support/access-faults.ts'
import { choosePeopleIn, groupTabIn, pageIn } from '#test/e2e/support/job-in.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'
import { textsIn } from '#test/e2e/support/texts.ts'

for (const language of ['en', 'ar'] as const)
  test(`sheets, menus and what was sent are open to everybody, in ${language}`, async ({
    open,
    page: tab,
    cast,
  }) => {
    const t = textsIn(language)
    const frame = await open(groupTabIn(language, cast))
    const page = pageIn(frame, t)
    const button = (name: string) => frame.getByRole('button', { name, exact: true })
    const focusIsSomewhere = () => expect(frame.locator(':focus')).toHaveCount(1)
    const menu = button(t('addFrom.label'))
    await choosePeopleIn(page, [['Torres', 'Mila Torres']])

    for (const source of ['addFrom.department', 'addFrom.group', 'addFrom.saved'] as const) {
      await menu.focus()
      await menu.press('Enter')
      await expect(frame.getByRole('menuitem').first()).toBeVisible()
      await frame.getByRole('menuitem', { name: t(source) }).press('Enter')
      await expect(frame.getByRole('dialog').getByRole('heading').first()).toBeVisible()
      await focusIsSomewhere()
      expect(await accessFaults(tab, frame)).toEqual([])
      await frame.locator(':focus').press('Escape')
      await expect(frame.getByRole('dialog')).toHaveCount(0)
      await focusIsSomewhere()
    }
    await button(t('action.settings')).press('Enter')
    await expect(frame.getByRole('dialog').getByRole('radio').first()).toBeVisible()
    expect(await accessFaults(tab, frame)).toEqual([])
    await frame.locator(':focus').press('Escape')

    await page.message.press('Control+Enter')
    await expect(button(t('receipt.more'))).toBeVisible()
    await expect(page.heading).toBeFocused()
    expect(await accessFaults(tab, frame)).toEqual([])
    await button(t('action.sent')).press('Enter')
    const sent = frame.getByRole('list', { name: t('sent.list') })
    await expect(sent).toBeVisible()
    await expect(page.heading).toBeFocused()
    expect(await accessFaults(tab, frame)).toEqual([])
    await sent.getByRole('button').first().press('Enter')
    await expect(frame.getByRole('table')).toBeVisible()
    await focusIsSomewhere()
    expect(await accessFaults(tab, frame)).toEqual([])
  })
