import { describe, expect, it } from 'vitest'
import { groupId, userId } from '#domain/ids.ts'
import {
  isTooSoon,
  lastReminders,
  peopleByGroup,
  reminderText,
  remindersDue,
  withRound,
  type Pair,
  type ReminderRound,
} from './reminders.ts'
import { emptyLog, parseSentText, sentText, withReminders, withRun } from './sent-log.ts'
import { sentRunFixture } from './sent-run.fixture.ts'

const hour = 3_600_000
const pair = (person: number, group = 5): Pair => ({ groupId: groupId(group), userId: userId(person) })
const round = (
  startedAt: number,
  sent: readonly Pair[],
  unsure: readonly Pair[] = [],
  at = startedAt,
): ReminderRound => ({ startedAt, at, sent: peopleByGroup(sent), unsure: peopleByGroup(unsure) })

describe('reminders that are kept', () => {
  it('come back from the portal as they were, in several groups and rounds', () => {
    const rounds = [
      round(1_764_160_000_000, [pair(7), pair(900), pair(7, 6), pair(900, 6)], [pair(8)], 1_764_160_009_000),
      round(1_764_250_000_000, [pair(8)]),
    ]
    const run = sentRunFixture('a', [7, 8, 900], [5, 6], { reminders: rounds })
    const text = sentText(withRun(emptyLog, run), 10_000)
    expect(parseSentText(text).runs[0]?.reminders).toEqual(rounds)
  })

  it('take little room: a round of 400 people some dozen letters', () => {
    const people = Array.from({ length: 400 }, (_, at) => 1 + at * 97)
    const run = sentRunFixture('a', people)
    const bare = sentText(withRun(emptyLog, run), 100_000).length
    const reminded = {
      ...run,
      reminders: [
        round(
          1_764_160_000_000,
          people.map((id) => pair(id)),
        ),
      ],
    }
    expect(sentText(withRun(emptyLog, reminded), 100_000).length - bare).toBeLessThan(60)
  })

  it.each([7, 'x', [['a']], [[1, 2, ['5', '*']]], [[1, 'x', ['z', '1'], 3]], [[-1, 0, ['5', '1']]]])(
    'are left out where they are damaged as %j, and the run is not',
    (damaged) => {
      const line = JSON.stringify({ r: 'a', t: 1, p: '7', g: ['5', 'a'], n: damaged })
      const [run] = parseSentText(`{"version":1,"gone":0,"damaged":0}\n${line}`).runs
      expect(run).toMatchObject({ runId: 'a', reminders: [] })
    },
  )

  it('are those of the latest writing of a round, and forget what a later one replaces', () => {
    const first = withRound([], round(10, [pair(1)], [pair(2), pair(3)]))
    // 2 was refused after all, 3 was sent.
    const settled = withRound(first, round(10, [pair(1), pair(3)], [], 20))
    expect(settled).toEqual([round(10, [pair(1), pair(3)], [], 20)])
    expect(withRound(settled, round(90, [pair(1)]))).toEqual([
      round(10, [pair(3)], [], 20),
      round(90, [pair(1)]),
    ])
  })

  it('go over to the further try that takes the place of their run', () => {
    const log = withReminders(withRun(emptyLog, sentRunFixture('a')), 'a', round(10, [pair(1)]))
    const again = withRun(log, sentRunFixture('b'), 'a')
    expect(again.runs.map(({ runId, reminders }) => [runId, reminders.length])).toEqual([['b', 1]])
  })
})

describe('whom a press reminds', () => {
  const last = lastReminders([
    { reminders: [round(0, [pair(1), pair(2)])] },
    // Another run with the same person and group.
    { reminders: [round(30 * hour, [pair(1)], [pair(3)])] },
  ])

  it('is everybody who waits, but for those reminded in the last 24 hours, whatever run that was about', () => {
    const { due, resting } = remindersDue([pair(1), pair(2), pair(3), pair(4), pair(1, 6)], last, 40 * hour)
    expect(due).toEqual([pair(2), pair(4), pair(1, 6)])
    expect(resting).toEqual([pair(1), pair(3)])
  })

  it('knows when the last one went, and whether that is sure', () => {
    expect(last(pair(1))).toEqual({ at: 30 * hour, sure: true })
    expect(last(pair(3))).toEqual({ at: 30 * hour, sure: false })
    expect(last(pair(4))).toBeNull()
  })

  it('counts 24 hours to the millisecond, also by a clock that was ahead', () => {
    const at = { at: 100 * hour, sure: true }
    expect(isTooSoon(at, 124 * hour - 1)).toBe(true)
    expect(isTooSoon(at, 124 * hour)).toBe(false)
    expect(isTooSoon(at, 99 * hour)).toBe(true)
    expect(isTooSoon(null, 0)).toBe(false)
  })
})

it('a reminder ends with a link to its group, which no bracket in the name can break', () => {
  expect(reminderText(' Please answer. ', groupId(5), 'Plans [2027]')).toBe(
    'Please answer.\n[URL=/workgroups/group/5/]Plans (2027)[/URL]',
  )
})
