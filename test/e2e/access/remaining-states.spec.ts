import { lineClasses } from '#domain/list/line.ts'
import { MatchingPage } from '#test/e2e/pages/matching-page.ts'
import { accessFaults } from '#test/e2e/support/access-faults.ts'
import { choosePeopleIn, groupTabIn, pageIn } from '#test/e2e/support/job-in.ts'
import { elevenMinutesLater } from '#test/e2e/support/open-app.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'
import { keepDraft, textsIn } from '#test/e2e/support/texts.ts'

/** At least one line of each class; the first is chosen already. */
const list = `Mila Torres
Ian Wolf
Ian Wolf
Пётр Иванов
Nobody Atall
Olga Serova
Nora Lindqvist`

/** All but lines that wait, and those of bots: the portal returns none (rest.md 4.3). */
const seenClasses = lineClasses.filter((each) => each !== 'waiting' && each !== 'not-offered')

for (const language of ['en', 'ar'] as const) {
  const t = textsIn(language)

  test(`groups that are closed and a silent portal are open to everybody, in ${language}`, async ({
    open,
    page: tab,
    portal,
    cast,
  }) => {
    const target = groupTabIn(language, cast)
    for (const groupId of [cast.readersClub, cast.archived]) {
      const frame = await open({ ...target, groupId })
      const { name } = portal.world.requireGroup(groupId)
      await expect(frame.getByRole('status').filter({ hasText: name })).toBeVisible()
      expect(await accessFaults(tab, frame)).toEqual([])
    }
    await tab.clock.install()
    const frame = await open({ ...target, silent: true })
    await expect(pageIn(frame, t).people).toBeVisible()
    await tab.clock.runFor(13_000)
    await expect(frame.getByRole('heading', { name: t('start.silent.title') })).toBeVisible()
    expect(await accessFaults(tab, frame)).toEqual([])
  })

  test(`a draft of many, their table and the message are open to everybody, in ${language}`, async ({
    open,
    page: tab,
    portal,
    cast,
  }) => {
    const text = 'Please join [b]#GROUP_NAME#[/b].'
    const texts = JSON.stringify({ version: 1, texts: [{ name: 'Newcomers', text }] })
    portal.inside.userOptionsOf(cast.me).set('texts', texts)
    keepDraft(portal, cast, [cast.websiteRelaunch, cast.brandCouncil], cast.colleagues.slice(0, 25))
    const frame = await open(groupTabIn(language, cast))
    const button = (name: string) => frame.getByRole('button', { name, exact: true })
    const faults = () => accessFaults(tab, frame)
    await expect(button(t('draft.startAgain'))).toBeVisible()
    await expect(button(t('matrix.showTable'))).toBeVisible()
    expect(await faults()).toEqual([])

    await button(t('matrix.showTable')).click()
    await expect(frame.getByRole('table', { name: t('matrix.title') })).toBeVisible()
    expect(await faults()).toEqual([])
    await button(t('matrix.hide')).click()

    await button(t('chosen.count', { count: 25 })).click()
    await expect(frame.getByRole('searchbox', { name: t('chosen.search') })).toBeFocused()
    expect(await faults()).toEqual([])
    await frame.locator(':focus').press('Escape')

    await pageIn(frame, t).message.fill(text)
    await button(t('message.texts')).click()
    await expect(button(t('texts.named', { words: t('texts.use'), name: 'Newcomers' }))).toBeVisible()
    await button(t('message.preview')).click()
    await expect(frame.getByRole('region', { name: t('message.preview.title') })).toBeVisible()
    expect(await faults()).toEqual([])
  })

  test(`a list with lines of every class is open to everybody, in ${language}`, async ({
    open,
    page: tab,
    cast,
  }) => {
    const frame = await open(groupTabIn(language, cast))
    await choosePeopleIn(pageIn(frame, t), [['Torres', 'Mila Torres']])
    await new MatchingPage(frame).paste(list, t('people.label'))
    const filter = frame.getByRole('group', { name: t('list.filter') })
    for (const each of seenClasses) await expect(filter).toContainText(t(`list.class.${each}`))
    await expect(filter).not.toContainText(t('list.class.waiting'))
    expect(await accessFaults(tab, frame)).toEqual([])
  })

  test(`a run that is undone, paused or left is open to everybody, in ${language}`, async ({
    open,
    page: tab,
    portal,
    cast,
  }) => {
    portal.inside.userOptionsOf(cast.me).set('settings', '{"version":1,"undoSeconds":30}')
    keepDraft(portal, cast, [cast.brandCouncil], cast.colleagues.slice(0, 12))
    const target = { ...groupTabIn(language, cast), groupId: cast.brandCouncil }
    const frame = await open(target)
    const button = (name: string) => frame.getByRole('button', { name, exact: true })
    const faults = () => accessFaults(tab, frame)
    const invite = frame.getByRole('button', { name: t('invite.button', { count: 12 }) })
    portal.faults.add({ method: 'sonet_group.user.invite', kind: 'delay', ms: 5_000 })
    await invite.click()
    await expect(button(t('undo.undo'))).toBeVisible()
    expect(await faults()).toEqual([])

    await button(t('undo.now')).click()
    await button(t('sending.pause')).click()
    await expect(frame.getByText(t('sending.paused'))).toBeVisible()
    expect(await faults()).toEqual([])

    await open(target)
    await expect(button(t('earlier.resume'))).toBeVisible()
    expect(await faults()).toEqual([])
    await elevenMinutesLater(tab)
    await button(t('earlier.resume')).click()
    await expect(button(t('receipt.more'))).toBeVisible()

    await open(target)
    await expect(button(t('earlier.showReceipt'))).toBeVisible()
    expect(await faults()).toEqual([])
  })
}
