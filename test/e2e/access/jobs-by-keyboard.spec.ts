import type { FrameLocator } from '@playwright/test'
import type { Language } from '#i18n/language.ts'
import type { Translate } from '#i18n/messages.ts'
import type { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { groupTabIn, pageIn } from '#test/e2e/support/job-in.ts'
import { KeyboardOnly } from '#test/e2e/support/keyboard-only.ts'
import { expect, test as base } from '#test/e2e/support/portal-test.ts'
import { textsIn } from '#test/e2e/support/texts.ts'
import type { DemoCast } from '#test/portal-emulator/world/demo/demo.ts'

interface Job {
  readonly t: Translate
  readonly frame: FrameLocator
  readonly page: InvitePage
  readonly keys: KeyboardOnly
}

const test = base.extend<{ readonly begin: (language: Language, group?: keyof DemoCast) => Promise<Job> }>({
  begin: async ({ open, page: tab, cast }, provide) => {
    await provide(async (language, group) => {
      const t = textsIn(language)
      const target = groupTabIn(language, cast)
      const frame = await open(group === 'brandCouncil' ? { ...target, groupId: cast.brandCouncil } : target)
      const page = pageIn(frame, t)
      // The only time that the focus is put somewhere: from here on, keys move it.
      await page.people.focus()
      return { t, frame, page, keys: new KeyboardOnly(tab, frame, t) }
    })
  },
})

for (const language of ['en', 'ar'] as const) {
  test(`a pasted list by keyboard alone, in ${language}`, async ({ begin, page: tab, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const { t, frame, page, keys } = await begin(language)
    await tab.evaluate(
      (text) => navigator.clipboard.writeText(text),
      'Mila Torres\nПётр Иванов\nian.wolf@nobody.example\nHanna Berg\nElena Petrova',
    )
    await keys.press('ControlOrMeta+V')
    await expect(frame.getByRole('table', { name: t('list.title') })).toBeVisible()
    await expect(page.heading).toBeFocused()
    const unclear = frame.getByRole('group', { name: /Пётр Иванов/ })
    await keys.use(unclear.getByRole('button', { name: /Разработчик/ }))
    await expect(keys.button(t('list.chooseAnother', { line: 2 }))).toBeFocused()
    await keys.use(keys.button(t('list.add', { count: 4 })), 'Shift+Tab')
    await expect(page.people).toBeFocused()
    await keys.use(keys.button(t('invite.buttonOf', { count: 3, total: 4 })))
    await expect(keys.button(t('receipt.more'))).toBeVisible()
    await expect(page.heading).toBeFocused()
  })

  test(`a department without one of its people by keyboard alone, in ${language}`, async ({ begin }) => {
    const { t, frame, page, keys } = await begin(language)
    await keys.openSource('addFrom.department')
    const sheet = frame.getByRole('dialog')
    await keys.reach(sheet.getByRole('searchbox', { name: t('departments.search') }))
    await keys.type('Content')
    const department = sheet.getByRole('treeitem', { name: /Content/ })
    await expect(department).toBeVisible()
    await keys.reach(sheet.getByRole('tree', { name: t('departments.list') }))
    await keys.press('End', 'Space')
    await expect(department).toBeChecked()
    await keys.use(sheet.getByRole('button', { name: t('departments.showCount', { count: 7 }) }))
    const mila = sheet.getByRole('option', { name: /Mila Torres/ })
    await expect(mila).toBeVisible()
    await keys.reach(sheet.getByRole('listbox', { name: t('review.list') }))
    await keys.press('ArrowDown', 'ArrowDown', 'Space')
    await expect(mila).toHaveAttribute('aria-selected', 'false')
    await keys.use(sheet.getByRole('button', { name: t('review.add', { count: 5 }) }))
    await expect(page.people).toBeFocused()
    await keys.use(keys.button(t('invite.button', { count: 5 })))
    await expect(keys.button(t('receipt.more'))).toBeVisible()
    await expect(page.heading).toBeFocused()
  })

  test(`several people into two groups by keyboard alone, in ${language}`, async ({ begin }) => {
    const { t, frame, page, keys } = await begin(language)
    await keys.reach(page.groups, 'Shift+Tab')
    await keys.choose('brand', 'Brand council')
    await keys.press('Escape')
    await keys.reach(page.people)
    await keys.choose('torr', 'Mila Torres')
    await keys.choose('petrova', 'Elena Petrova')
    await keys.press('Escape')
    await keys.use(keys.button(t('matrix.showTable')))
    await expect(frame.getByRole('heading', { name: t('matrix.title') })).toBeFocused()
    await keys.use(keys.button(t('invite.buttonManyOf', { count: 3, total: 4 })), 'Shift+Tab')
    await expect(keys.button(t('receipt.more'))).toBeVisible()
    await expect(page.heading).toBeFocused()
  })

  test(`people of another group by keyboard alone, in ${language}`, async ({ begin }) => {
    const { t, frame, page, keys } = await begin(language, 'brandCouncil')
    await keys.openSource('addFrom.group')
    const sheet = frame.getByRole('dialog')
    await keys.reach(sheet.getByRole('searchbox', { name: t('otherGroup.search') }))
    await keys.type('website')
    const source = sheet.getByRole('option', { name: /Website relaunch/ })
    await expect(source).toBeVisible()
    await keys.reach(sheet.getByRole('listbox', { name: t('otherGroup.list') }))
    await keys.press('Space')
    await expect(source).toHaveAttribute('aria-selected', 'true')
    await keys.use(sheet.getByRole('button', { name: t('otherGroup.show', { count: 1 }) }))
    await expect(sheet.getByRole('option', { name: /Elena Petrova/ })).toBeVisible()
    await keys.use(sheet.getByRole('button', { name: t('review.add', { count: 8 }) }))
    await expect(page.people).toBeFocused()
    await keys.use(keys.button(t('invite.button', { count: 8 })))
    await expect(keys.button(t('receipt.more'))).toBeVisible()
    await expect(page.heading).toBeFocused()
  })

  test(`what became of invitations by keyboard alone, in ${language}`, async ({ begin, portal, cast }) => {
    const { t, frame, page, keys } = await begin(language)
    await keys.choose('torr', 'Mila Torres')
    await keys.choose('wolf', 'Ian Wolf')
    await keys.press('ControlOrMeta+Enter')
    await expect(keys.button(t('receipt.more'))).toBeVisible()
    portal.world.accept(cast.mila, cast.websiteRelaunch)
    await keys.use(keys.button(t('action.sent')))
    const run = frame.getByRole('list', { name: t('sent.list') }).getByRole('button')
    await expect(page.heading).toBeFocused()
    await keys.use(run.first())
    await expect(page.heading).toBeFocused()
    const filter = frame.getByRole('group', { name: t('run.filter') })
    await keys.reach(filter.getByRole('radio').first())
    await keys.press('ArrowDown', 'ArrowDown')
    await expect(frame.getByRole('table').getByRole('rowheader')).toHaveText([/Ian Wolf/])
    await keys.use(keys.button(t('followUp.remind', { count: 1 })), 'Shift+Tab')
    await expect(frame.getByRole('heading', { name: t('remind.title') })).toBeFocused()
    await keys.reach(frame.getByRole('textbox', { name: t('remind.text') }))
    await keys.press('ControlOrMeta+A')
    await keys.type('We start on Monday.')
    await keys.use(keys.button(t('remind.send', { count: 1 })))
    await expect(frame.getByRole('heading', { name: t('remind.sent', { count: 1 }) })).toBeFocused()
    await keys.use(keys.button(t('action.close')))
    await expect(page.heading).toBeFocused()
    await keys.use(keys.button(t('action.sent')), 'Shift+Tab')
    await keys.use(keys.button(t('sent.toReceipt')), 'Shift+Tab')
    // The receipt is where it was, and so is the focus.
    await expect(keys.button(t('receipt.more'))).toBeVisible()
    await expect(keys.button(t('action.sent'))).toBeFocused()
  })
}
