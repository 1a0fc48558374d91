import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupId, userId } from '#domain/ids.ts'
import { departmentSource } from '#domain/people-source.fixture.ts'
import { isNewIn, type PeopleSource } from '#domain/people-source.ts'
import { allOutcomes, type Outcome } from '#domain/run/outcome.ts'
import { storageBudget } from '#domain/storage-budget.ts'
import { utf8Length } from '#domain/utf8-length.ts'
import { peopleByGroup } from './reminders.ts'
import { emptyLog, parseSentText, sentText, withRun, withSeen, type SentLog } from './sent-log.ts'
import { invitedOutcome, sentRunFixture } from './sent-run.fixture.ts'
import { invitationsIn, type SentRun } from './sent-run.ts'
import { countStandings, standings } from './standing.ts'

const plenty = 1_000_000

const id = fc.integer({ min: 1, max: 400_000 })
const outcome = fc.constantFrom<Outcome>(
  ...allOutcomes,
  { kind: 'not-seen', readAt: 1_764_160_000_000, answered: true },
  { kind: 'turned-down', reason: 'network', readAt: 1_764_160_000_001 },
)
const table = fc.uniqueArray(fc.tuple(id.map(userId), outcome), { selector: ([each]) => each, maxLength: 9 })
const run: fc.Arbitrary<SentRun> = fc.record({
  runId: fc.string({ minLength: 1 }),
  endedAt: fc.integer({ min: 0, max: 4_000_000_000_000 }),
  finished: fc.boolean(),
  whole: fc.boolean(),
  message: fc.string({ unit: 'grapheme' }),
  cut: fc.boolean(),
  outcomes: fc
    .uniqueArray(
      fc.tuple(
        id.map(groupId),
        table.map((rows) => new Map(rows)),
      ),
      {
        selector: ([each]) => each,
        maxLength: 5,
      },
    )
    .map((groups) => new Map(groups)),
  seen: fc.option(
    fc.record({
      at: fc.integer({ min: 0, max: 4_000_000_000_000 }),
      counts: fc.array(fc.constantFrom(...standings)).map(countStandings),
    }),
  ),
  sources: fc.constant([]),
  reminders: fc.constant([]),
})

/** A log with this run alone, as the portal gives it back. */
const alone = (one: SentRun): SentRun | undefined =>
  parseSentText(sentText({ ...emptyLog, runs: [one] }, plenty)).runs[0]

/** The same, whatever order a table has. */
const told = (one: SentRun | undefined) =>
  one && {
    ...one,
    outcomes: [...one.outcomes]
      .map(([group, rows]) => [group, [...rows].toSorted(([a], [b]) => a - b)] as const)
      .toSorted(([a], [b]) => a - b),
  }

/** People scattered over a company of so many. */
function scattered(count: number, company: number, seed: number): number[] {
  let state = seed
  const found = new Set<number>()
  while (found.size < count) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    found.add(1 + Math.floor((state / 2 ** 32) * company))
  }
  return [...found]
}

/** Most are invited; some were members, some do not accept. */
const mixed = (people: readonly number[]) =>
  new Map(
    people.map((each, at): [ReturnType<typeof userId>, Outcome] => {
      if (at % 29 === 0)
        return [userId(each), { kind: 'refused', reason: 'does-not-accept', certainty: 'probable' }]
      return [userId(each), at % 11 === 0 ? { kind: 'left-out', verdict: 'member' } : invitedOutcome]
    }),
  )

const message =
  'Коллеги, мы переносим сайт на новый бренд: здесь лежат планы, файлы и сроки. Присоединяйтесь!'

function fullLog(company: number): SentLog {
  const runs = Array.from({ length: 50 }, (_, at) =>
    sentRunFixture(`0123456789abcdef012345${at}`, [], [], {
      endedAt: 1_764_160_000_000 - at,
      message,
      outcomes: new Map([[groupId(1_000 + at), mixed(scattered(400, company, at + 1))]]),
      seen: { at: 1_764_160_000_000, counts: countStandings(['accepted', 'gone']) },
    }),
  )
  return { ...emptyLog, runs }
}

/** The same, with a department from which all but 40 were taken, and two reminders of those who waited, on two days. */
const followedUp = (log: SentLog): SentLog => ({
  ...log,
  runs: log.runs.map((each, at): SentRun => {
    const people = [...each.outcomes].flatMap(([group, rows]) =>
      [...rows.keys()].map((person) => ({ groupId: group, userId: person })),
    )
    const source: PeopleSource = {
      origin: { kind: 'departments', chosen: [20 + at], below: [700 + at, 701 + at], withSub: true },
      seen: new Set([
        ...people.map(({ userId: person }) => person),
        ...scattered(40, 400_000, 900 + at).map(userId),
      ]),
      upTo: 0,
    }
    const waiting = people.filter((_, place) => place % 3 === 0)
    const round = (startedAt: number, some: typeof people) => ({
      startedAt,
      at: startedAt + 60_000,
      sent: peopleByGroup(some),
      unsure: peopleByGroup([]),
    })
    return {
      ...each,
      sources: [source],
      reminders: [
        round(1_764_250_000_000, waiting.slice(40)),
        round(1_764_350_000_000 + at * 6 * 3_600_000, waiting.slice(0, 40)),
      ],
    }
  }),
})

describe('the log of what was sent', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(run, (one) => {
        expect(told(alone(one))).toEqual(told(one))
      }),
    )
  })

  it.each([2_000, 100_000, 400_000])('holds 50 runs of 400 out of %i people within its budget', (company) => {
    const log = fullLog(company)
    const text = sentText(log, storageBudget.sent)
    expect(utf8Length(text)).toBeLessThanOrEqual(storageBudget.sent)
    const back = parseSentText(text)
    expect(back).toMatchObject({ gone: 0, damaged: 0 })
    expect(back.runs.map(invitationsIn)).toEqual(Array.from({ length: 50 }, () => 400))
    expect(back.runs.map((each) => told(each)?.outcomes)).toEqual(
      log.runs.map((each) => told(each)?.outcomes),
    )
  })

  it.each([2_000, 100_000, 400_000])(
    'holds them with their departments and two reminders each, out of %i people',
    (company) => {
      const log = followedUp(fullLog(company))
      const text = sentText(log, storageBudget.sent)
      expect(utf8Length(text)).toBeLessThanOrEqual(storageBudget.sent)
      const back = parseSentText(text)
      expect(back).toMatchObject({ gone: 0, damaged: 0 })
      expect(back.runs.map(invitationsIn)).toEqual(Array.from({ length: 50 }, () => 400))
      // Nobody may be reminded again whom a reminder of the last day forbids.
      const now = 1_764_350_060_000 + 49 * 6 * 3_600_000
      const lastDay = ({ runs }: SentLog) =>
        runs.flatMap(({ reminders }) => reminders.filter(({ at }) => now - at < 24 * 3_600_000))
      expect(lastDay(back).length).toBeGreaterThan(3)
      expect(lastDay(back)).toEqual(lastDay(log))
      expect(back.runs.map(({ sources }) => sources.map(({ origin }) => origin))).toEqual(
        log.runs.map(({ sources }) => sources.map(({ origin }) => origin)),
      )
      for (const [at, { sources }] of back.runs.entries())
        for (const source of sources)
          expect(
            [...(log.runs[at]?.sources[0]?.seen ?? [])].filter((person) => isNewIn(source, person)),
          ).toEqual([])
    },
  )

  it('holds a run of 20,000 invitations in 50 groups', () => {
    const people = scattered(400, 100_000, 3)
    const groups = Array.from({ length: 50 }, (_, at) => 40 + at * 3)
    const outcomes = new Map(
      groups.map((group, at) => [groupId(group), at % 2 === 0 ? mixed(people) : mixed(people.toReversed())]),
    )
    const text = sentText(
      { ...emptyLog, runs: [sentRunFixture('a', [], [], { outcomes })] },
      storageBudget.sent,
    )
    expect(utf8Length(text)).toBeLessThan(4_000)
    expect(invitationsIn(parseSentText(text).runs[0] ?? sentRunFixture('b'))).toBe(20_000)
  })

  it('gives up the ends of older messages first, and says so', () => {
    const runs = [1, 2, 3].map((at) =>
      sentRunFixture(`run ${at}`, [at], [5], { endedAt: 10 - at, message: 'ж'.repeat(1_000) }),
    )
    const { runs: back, gone } = parseSentText(sentText({ ...emptyLog, runs }, 3_200))
    expect(gone).toBe(0)
    expect(back.map((each) => [each.message.length, each.cut])).toEqual([
      [1_000, false],
      [160, true],
      [160, true],
    ])
  })

  it('lets the oldest runs go when nothing else helps, and counts them', () => {
    const log = fullLog(400_000)
    const back = parseSentText(sentText(log, 10_000))
    expect(back.runs.length).toBeGreaterThan(7)
    expect(back.runs.map(({ runId }) => runId)).toEqual(
      log.runs.slice(0, back.runs.length).map(({ runId }) => runId),
    )
    expect(back.gone).toBe(50 - back.runs.length)
    const further = parseSentText(sentText({ ...back, runs: [sentRunFixture('new'), ...back.runs] }, 3_000))
    expect(further.gone + further.runs.length).toBe(51)
  })

  it('loses one line to damage, and counts it', () => {
    const runs = [1, 2, 3].map((at) => sentRunFixture(`run ${at}`, [at], [5], { endedAt: 10 - at }))
    const text = sentText({ ...emptyLog, runs }, plenty)
    const names = (damaged: string) => parseSentText(damaged).runs.map(({ runId }) => runId)
    expect(names(text.slice(0, -5))).toEqual(['run 1', 'run 2'])
    expect(parseSentText(text.slice(0, -5)).damaged).toBe(1)
    expect(names(text.replace('"g":["5"', '"g":["!"'))).toEqual(['run 2', 'run 3'])
    expect(names(text.replaceAll('\n', '\r\n'))).toEqual(['run 1', 'run 2', 'run 3'])
    // What was lost stays said after the next run is written.
    const next = withRun(parseSentText(text.slice(0, -5)), sentRunFixture('run 4'))
    expect(parseSentText(sentText(next, plenty))).toMatchObject({ damaged: 1 })
  })

  it.each(['', 'nonsense', '{"version":7}\n{"r":"x"}', '[]', 'null\nnull'])(
    'holds nothing if it is %j',
    (text) => {
      expect(parseSentText(text).runs).toEqual([])
      expect(parseSentText(text).damaged > 0).toBe(text !== '')
    },
  )

  it('never fails at any text', () => {
    const head = '{"version":1,"gone":0,"damaged":0}\n'
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((text) => head + text),
        ),
        (text) => {
          expect(parseSentText(text).runs.length).toBeLessThanOrEqual(1)
        },
      ),
    )
    const odd = '{"r":"a","t":1,"p":"1.*2","g":["5","__proto__","6","a:1"]}'
    expect(parseSentText(head + odd)).toMatchObject({ runs: [], damaged: 1 })
  })

  it('keeps where the people of a run were taken from; damage costs that alone, and old lines have none', () => {
    const sources = [departmentSource([1, 2, 70])]
    const text = sentText(withRun(emptyLog, sentRunFixture('a', [1, 2], [5], { sources })), plenty)
    expect(parseSentText(text).runs[0]?.sources).toEqual(sources)
    const damaged = parseSentText(text.replace('"D"', '"?"'))
    expect(damaged).toMatchObject({ damaged: 0, runs: [{ runId: 'a', sources: [] }] })
    expect(sentText(withRun(emptyLog, sentRunFixture('a')), plenty)).not.toContain('"o"')
  })

  it('has a further try in the place of the run that it tried again', () => {
    const first = withRun(emptyLog, sentRunFixture('first', [1, 2]))
    const again = withRun(first, sentRunFixture('again', [1, 2]), 'first')
    expect(again.runs.map(({ runId }) => runId)).toEqual(['again'])
  })

  it('does not forget how a run ended, nor what was seen of it, for what its record knew', () => {
    const seen = { at: 5, counts: countStandings(['accepted']) }
    const log = withSeen(withRun(emptyLog, sentRunFixture('a', [1, 2])), 'a', seen)
    const later = withRun(log, sentRunFixture('a', [1], [5], { finished: false }))
    expect(later.runs).toEqual(log.runs)
    const discarded = withRun(emptyLog, sentRunFixture('b', [1], [5], { finished: false }))
    expect(withRun(discarded, sentRunFixture('b', [1, 2])).runs.map(invitationsIn)).toEqual([2])
  })
})
