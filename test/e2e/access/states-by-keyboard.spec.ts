import { groupTabIn, pageIn } from '#test/e2e/support/job-in.ts'
import { KeyboardOnly } from '#test/e2e/support/keyboard-only.ts'
import { elevenMinutesLater } from '#test/e2e/support/open-app.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'
import { keepDraft, textsIn } from '#test/e2e/support/texts.ts'

for (const language of ['en', 'ar'] as const) {
  const t = textsIn(language)

  test(`a run is undone, paused, left and gone on with by keyboard alone, in ${language}`, async ({
    open,
    page: tab,
    portal,
    cast,
  }) => {
    portal.inside.userOptionsOf(cast.me).set('settings', '{"version":1,"undoSeconds":30}')
    keepDraft(portal, cast, [cast.brandCouncil], cast.colleagues.slice(0, 12))
    portal.faults.add({ method: 'sonet_group.user.invite', kind: 'delay', ms: 8_000 })
    const target = { ...groupTabIn(language, cast), groupId: cast.brandCouncil }
    const begin = async () => {
      const frame = await open(target)
      await pageIn(frame, t).people.focus()
      return { frame, keys: new KeyboardOnly(tab, frame, t) }
    }
    const { frame, keys } = await begin()
    const invite = keys.button(t('invite.button', { count: 12 }))
    await keys.use(invite)
    await expect(keys.button(t('undo.undo'))).toBeVisible()
    await keys.use(keys.button(t('undo.undo')))
    await expect(invite).toBeFocused()
    await keys.press('Enter')
    await keys.use(keys.button(t('undo.now')))
    await keys.use(keys.button(t('sending.pause')))
    await expect(frame.getByText(t('sending.paused'))).toBeVisible()
    await keys.reach(keys.button(t('sending.resume')))

    const { keys: after } = await begin()
    await elevenMinutesLater(tab)
    await after.use(after.button(t('earlier.resume')), 'Shift+Tab')
    await expect(after.button(t('receipt.more'))).toBeVisible()
    await expect(pageIn(frame, t).heading).toBeFocused()

    const { keys: later } = await begin()
    const show = later.button(t('earlier.showReceipt'))
    await later.reach(show, 'Shift+Tab')
    await later.use(later.button(t('action.dismiss')))
    await expect(show).toHaveCount(0)
    await expect(pageIn(frame, t).people).toBeFocused()
  })

  test(`a draft of many is changed in every place by keyboard alone, in ${language}`, async ({
    open,
    page: tab,
    portal,
    cast,
  }) => {
    const texts = JSON.stringify({ version: 1, texts: [{ name: 'Newcomers', text: 'Come in' }] })
    portal.inside.userOptionsOf(cast.me).set('texts', texts)
    keepDraft(portal, cast, [cast.websiteRelaunch, cast.brandCouncil], cast.colleagues.slice(0, 25))
    const frame = await open(groupTabIn(language, cast))
    const page = pageIn(frame, t)
    const keys = new KeyboardOnly(tab, frame, t)
    await page.people.focus()

    await keys.use(keys.button(t('chosen.count', { count: 25 })), 'Shift+Tab')
    await expect(frame.getByRole('searchbox', { name: t('chosen.search') })).toBeFocused()
    await keys.use(frame.getByRole('table').getByRole('button').first())
    await expect(keys.button(t('chosen.count', { count: 24 }))).toBeVisible()
    await keys.press('Escape')
    await expect(page.people).toBeFocused()

    await keys.use(keys.button(t('message.texts')))
    await keys.use(keys.button(t('texts.named', { words: t('texts.use'), name: 'Newcomers' })))
    await expect(page.message).toHaveValue('Come in')
    await keys.use(keys.button(t('message.preview')), 'Shift+Tab')
    await expect(frame.getByRole('region', { name: t('message.preview.title') })).toBeVisible()

    await keys.use(keys.button(t('matrix.showTable')))
    const table = frame.getByRole('table', { name: t('matrix.title') })
    await keys.use(table.getByRole('button').first())
    await expect(keys.button(t('chosen.count', { count: 23 }))).toBeVisible()
    await keys.use(keys.button(t('action.clear')), 'Shift+Tab')
    await expect(keys.button(t('draft.unclear'))).toBeVisible()
    await keys.use(keys.button(t('draft.unclear')), 'Shift+Tab')
    await expect(keys.button(t('chosen.count', { count: 23 }))).toBeVisible()
    await keys.press('Shift+Tab')
  })
}
