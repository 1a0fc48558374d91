import { groupId, userId } from '#domain/ids.ts'
import { allOutcomes } from '#domain/run/outcome.ts'
import { recordText } from '#domain/journal/record-codec.ts'
import { momentsIn } from '#i18n/moments.ts'
import { outcomeText } from '#i18n/texts.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'
import { expectWordsOnly, textsIn } from '#test/e2e/support/texts.ts'

for (const lang of ['en', 'ru'] as const) {
  test(`every outcome has its sentence on the receipt (${lang})`, async ({ open, portal, cast }) => {
    const t = textsIn(lang)
    const { timeOfDay } = momentsIn(lang, t)
    const known = [...portal.world.people.all()]
      .map(({ id }) => id)
      .filter((id) => id !== cast.me && id !== cast.hostile)
    const { departments } = portal.world.people.require(cast.mila)
    const more = allOutcomes
      .slice(known.length)
      .map((_, at) => portal.world.people.add({ name: 'Extra', lastName: `${at}`, departments }).id)
    const people = [...known, ...more]
    const outcomes = new Map(allOutcomes.map((outcome, index) => [userId(people[index] ?? 0), outcome]))
    expect(outcomes.size).toBe(allOutcomes.length)
    const none = { readBefore: true, sending: [], doubtful: [], missing: [], todo: [], earlier: new Map() }
    const record = recordText({
      runId: 'words',
      holder: 'words',
      owner: userId(cast.me),
      term: 0,
      beat: 1,
      generation: 0,
      startedAt: Date.now(),
      writtenAt: Date.now(),
      endedAt: Date.now(),
      cancelled: false,
      message: '',
      whole: true,
      sources: [],
      groups: [{ groupId: groupId(cast.websiteRelaunch), outcomes, ...none }],
    })
    portal.inside.userOptionsOf(cast.me).set('run-1', record)
    const frame = await open({ page: 'app', lang })
    await frame.getByRole('button', { name: t('earlier.showReceipt') }).click()
    await expect(frame.getByRole('table')).toHaveCount(2)
    const cells = frame.getByRole('cell')
    const all = allOutcomes.map((outcome) => outcomeText({ t, timeOfDay }, outcome))
    for (const words of all) {
      await expect
        .poll(async () => (await cells.allInnerTexts()).filter((cell) => cell.trim() === words), words)
        // Some words fit before the sending and after it (texts.test.ts).
        .toHaveLength(all.filter((each) => each === words).length)
    }
    await expectWordsOnly(frame)
  })
}
