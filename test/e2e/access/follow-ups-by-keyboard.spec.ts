import type { FrameLocator } from '@playwright/test'
import type { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { groupTabIn, pageIn } from '#test/e2e/support/job-in.ts'
import { KeyboardOnly } from '#test/e2e/support/keyboard-only.ts'
import { expect, test as base } from '#test/e2e/support/portal-test.ts'
import { sentEarlier } from '#test/e2e/support/sent-earlier.ts'
import { keepDraft, textsIn } from '#test/e2e/support/texts.ts'
import type { Language } from '#i18n/language.ts'
import type { HostPage } from '#test/portal-emulator/host/page-url.ts'

interface Begun {
  readonly frame: FrameLocator
  readonly page: InvitePage
  readonly keys: KeyboardOnly
}

const test = base.extend<{
  readonly begin: (language: Language, target?: Partial<HostPage>) => Promise<Begun>
}>({
  begin: async ({ open, page: tab, cast }, provide) => {
    await provide(async (language, target) => {
      const t = textsIn(language)
      const frame = await open({ ...groupTabIn(language, cast), ...target })
      const page = pageIn(frame, t)
      // The only time that the focus is put somewhere: from here on, keys move it.
      await page.people.focus()
      return { frame, page, keys: new KeyboardOnly(tab, frame, t) }
    })
  },
})

for (const language of ['en', 'ar'] as const) {
  const t = textsIn(language)

  test(`each source is opened from the menu and closed by keyboard alone, in ${language}`, async ({
    begin,
  }) => {
    const { frame, page, keys } = await begin(language)
    for (const source of ['addFrom.department', 'addFrom.group', 'addFrom.saved'] as const)
      for (const way of ['Escape', 'button'] as const) {
        await keys.openSource(source)
        const sheet = frame.getByRole('dialog')
        await expect(sheet).toBeVisible()
        await expect(sheet.locator(':focus')).toHaveCount(1)
        if (way === 'Escape') await keys.press('Escape')
        else await keys.use(sheet.getByRole('button', { name: t('action.close') }), 'Shift+Tab')
        await expect(sheet).toHaveCount(0)
        await expect(keys.button(t('addFrom.label'))).toBeFocused()
      }
    await keys.openSource('addFrom.list')
    await expect(page.heading).toBeFocused()
    await keys.use(keys.button(t('action.back')))
    await expect(page.people).toBeFocused()
  })

  test(`a part that was lost is asked for again by keyboard alone, in ${language}`, async ({
    begin,
    page: tab,
  }) => {
    const { frame, keys } = await begin(language)
    let lost = true
    await tab.route(/\/assets\/sheets-[^/]*\.js/, (route) => (lost ? route.abort() : route.continue()))
    await keys.openSource('addFrom.department')
    const again = keys.button(t('action.retry'))
    await expect(again).toBeVisible()
    lost = false
    await keys.use(again)
    await expect(frame.getByRole('searchbox', { name: t('departments.search') })).toBeVisible()
    await keys.press('Escape')
    await expect(frame.getByRole('dialog')).toHaveCount(0)
    await expect(keys.button(t('addFrom.label'))).toBeFocused()
  })

  test(`groups that could not be loaded are asked for again by keyboard alone, in ${language}`, async ({
    begin,
    portal,
  }) => {
    portal.faults.add({ method: 'batch', kind: 'internal-error', when: { times: 1 } })
    const { frame, page, keys } = await begin(language, { page: 'app' })
    await expect(frame.getByRole('alert')).toBeVisible()
    await keys.use(keys.button(t('action.retry')), 'Shift+Tab')
    await expect(frame.getByRole('alert')).toHaveCount(0)
    await expect(page.groups).toBeFocused()
    await keys.choose('website', 'Website relaunch')
  })

  test(`a silent portal is asked again by keyboard alone, in ${language}`, async ({ begin, page: tab }) => {
    await tab.clock.install()
    const { frame, page, keys } = await begin(language, { silent: true })
    await keys.type('Torr')
    await tab.clock.runFor(13_000)
    await expect(frame.getByRole('heading', { name: t('start.silent.title') })).toBeFocused()
    await keys.use(keys.button(t('action.retry')))
    await expect(page.people).toBeFocused()
    await keys.type('es')
    await expect(page.people).toHaveValue('Torres')
  })

  test(`invitations are withdrawn by keyboard alone, in ${language}`, async ({ begin, portal, cast }) => {
    sentEarlier({ portal, cast }, cast.admin, [cast.mila, cast.ian])
    const { frame, page, keys } = await begin(language, { as: cast.admin })
    await keys.use(keys.button(t('action.sent')), 'Shift+Tab')
    await expect(page.heading).toBeFocused()
    await keys.use(
      frame
        .getByRole('list', { name: t('sent.list') })
        .getByRole('button')
        .first(),
    )
    await expect(page.heading).toBeFocused()
    const ask = keys.button(t('withdraw.yes', { count: 2 }))
    await keys.use(ask)
    await expect(frame.getByRole('heading', { name: t('withdraw.question', { count: 2 }) })).toBeFocused()
    await keys.use(keys.button(t('action.cancel')))
    await expect(page.heading).toBeFocused()
    expect(portal.journal.count('sonet_group.user.delete')).toBe(0)
    await keys.use(ask)
    await keys.use(keys.button(t('withdraw.yes', { count: 2 })))
    await expect(frame.getByRole('heading', { name: t('withdraw.done', { count: 2 }) })).toBeFocused()
    await keys.use(keys.button(t('action.close')))
    await expect(page.heading).toBeFocused()
    expect(portal.world.relations.find(cast.mila, cast.websiteRelaunch)).toBeUndefined()
  })

  test(`a saved text replaces what was typed by keyboard alone, in ${language}`, async ({
    begin,
    portal,
    cast,
  }) => {
    const texts = JSON.stringify({ version: 1, texts: [{ name: 'Newcomers', text: 'Come in' }] })
    portal.inside.userOptionsOf(cast.me).set('texts', texts)
    const { frame, page, keys } = await begin(language)
    await keys.reach(page.message)
    await keys.type('Half written')
    await expect(page.message).toHaveValue('Half written')
    await keys.use(keys.button(t('message.texts')), 'Shift+Tab')
    const use = keys.button(t('texts.named', { words: t('texts.use'), name: 'Newcomers' }))
    const replace = keys.button(`${t('texts.replace')}. ${t('texts.replaceAsk')}`)
    await keys.use(use)
    await expect(replace).toBeFocused()
    await keys.use(keys.button(t('texts.keep')))
    await expect(use).toBeFocused()
    await expect(page.message).toHaveValue('Half written')
    await keys.press('Enter')
    await expect(replace).toBeFocused()
    await keys.press('Enter')
    await expect(page.message).toHaveValue('Come in')
    const used = t('texts.used', { name: 'Newcomers' })
    await expect(keys.button(t('texts.named', { words: t('texts.undo'), name: used }))).toBeFocused()
    await keys.press('Enter')
    await expect(page.message).toHaveValue('Half written')
    await expect(frame.getByRole('region', { name: t('message.texts') })).toBeFocused()
  })

  test(`a receipt is filtered and copied by keyboard alone, in ${language}`, async ({
    begin,
    portal,
    cast,
  }) => {
    keepDraft(portal, cast, [cast.websiteRelaunch], [cast.mila, cast.ian, cast.member])
    const { frame, page, keys } = await begin(language)
    await keys.use(keys.button(t('invite.buttonOf', { count: 2, total: 3 })))
    await expect(page.heading).toBeFocused()
    await keys.use(keys.button(t('receipt.copyText')))
    await expect(frame.getByRole('log')).toContainText(t('receipt.copied'))
    await expect(keys.button(t('receipt.copyText'))).toBeFocused()
    const chips = frame.getByRole('group', { name: t('receipt.filter') }).getByRole('radio')
    await keys.reach(chips.first())
    await keys.press('ArrowDown')
    await expect(chips.nth(1)).toBeFocused()
    await expect(frame.getByRole('table').getByRole('rowheader')).toHaveText([/Elena Petrova/])
    await keys.press('ArrowDown')
    await expect(frame.getByRole('table').getByRole('rowheader')).toHaveText([/Mila Torres/, /Ian Wolf/])
    await keys.use(
      keys.button(t('receipt.labelled', { words: t('receipt.copyIds'), name: t('receipt.invited') })),
    )
    await expect(frame.getByRole('log')).toContainText(t('receipt.idsCopied', { count: 2 }))
    await keys.use(keys.button(t('receipt.more')), 'Shift+Tab')
    await expect(page.people).toBeFocused()
  })

  test(`settings are changed and my data is deleted by keyboard alone, in ${language}`, async ({
    begin,
    page: tab,
    portal,
    cast,
  }) => {
    const options = portal.inside.userOptionsOf(cast.me)
    const { frame, page, keys } = await begin(language)
    await keys.use(keys.button(t('action.settings')), 'Shift+Tab')
    const sheet = frame.getByRole('dialog')
    const seconds = sheet.getByRole('radio')
    await keys.reach(seconds.first())
    await keys.press('ArrowDown')
    await expect(seconds.nth(1)).toBeFocused()
    await expect.poll(() => options.get('settings')).not.toContain('"undoSeconds":0')
    await keys.reach(sheet.getByRole('textbox').first())
    await keys.type('Welcome')
    await expect.poll(() => options.get('settings')).toContain('Welcome')
    const remove = keys.button(t('data.delete'))
    await keys.use(remove)
    await expect(keys.button(t('action.cancel'))).toBeFocused()
    await keys.press('Enter')
    await expect(remove).toBeFocused()
    await keys.press('Enter')
    await keys.use(keys.button(t('data.yes')), 'Shift+Tab')
    await expect(keys.button(t('data.afresh'))).toBeFocused()
    expect([...options].filter(([, text]) => text !== '')).toEqual([])
    // The frame is loaded anew, so nothing in it has the focus.
    await tab.keyboard.press('Enter')
    await expect(sheet).toHaveCount(0)
    await expect(page.people).toBeVisible()
  })
}
