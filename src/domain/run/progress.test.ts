import { describe, expect, it } from 'vitest'
import { userId } from '#domain/ids.ts'
import { applyEvent } from './apply-event.ts'
import { nextCommand } from './next-command.ts'
import { ann, answered, elsewhere, here, lost, people, planFor, play, there } from './played.fixture.ts'
import { peopleInMotion, progressOf } from './progress.ts'
import { startRun, type RunState } from './state.ts'

const started = (state: RunState): RunState =>
  applyEvent(state, { kind: 'started', command: nextCommand(state) })

const activities = (state: RunState): readonly string[] =>
  progressOf(state).groups.map(({ activity }) => activity)

const standings = (state: RunState): readonly string[] => {
  const { count, at } = peopleInMotion(state)
  return Array.from({ length: count }, (_, index) => {
    const row = at(index)
    return row ? `${row.userId} ${typeof row.standing === 'string' ? row.standing : row.standing.kind}` : ''
  })
}

describe('progress', () => {
  it('a lost answer is told of its own group only, and the others come next', () => {
    const three = startRun(planFor(here, there, elsewhere))
    const sent = play(three, answered(...people))
    expect(activities(started(sent))).toEqual(['done', 'sending', 'next'])
    expect(activities(started(play(sent, lost)))).toEqual(['done', 'reading', 'next'])
  })

  it('everybody stands in their place, whatever happens to them', () => {
    const plan = startRun(planFor(here))
    expect(standings(plan)).toEqual(['11 next', '12 next', '13 next'])
    expect(standings(started(plan))).toEqual(['11 sending', '12 sending', '13 sending'])
    expect(standings(play(plan, answered(ann)))).toEqual(['11 invited', '12 checking', '13 checking'])
    expect(standings(play(plan, lost))).toEqual(['11 checking', '12 checking', '13 checking'])
  })

  it('nobody is left out, however many there are, and the first who is not done is known', () => {
    const crowd = Array.from({ length: 500 }, (_, index) => userId(index + 1))
    const group = { groupId: here, readBefore: true, userIds: crowd, leftOut: [] }
    const run = startRun({ message: '', groups: [group] })
    const { size } = run.pace
    const sent = started(play(run, answered(...crowd.slice(0, size))))
    const paused = { ...sent, current: null, paused: true }
    expect(standings(paused)).toHaveLength(500)
    expect(standings(paused).slice(size - 1, size + 1)).toEqual([`${size} invited`, `${size + 1} next`])
    expect(standings(sent).at(size)).toBe(`${size + 1} sending`)
    expect(peopleInMotion(sent).firstOpen).toBe(size)
    expect(peopleInMotion(sent).at(500)).toBeNull()
  })

  it('people of several groups follow each other, and groups in which nobody is invited are passed', () => {
    const nobody = { groupId: there, readBefore: true, userIds: [], leftOut: [] }
    const [first, last] = planFor(here, elsewhere).groups
    if (!first || !last) throw new Error('two groups were planned')
    const { at, count } = peopleInMotion(startRun({ message: '', groups: [first, nobody, last] }))
    expect([count, at(2)?.groupId, at(3)?.groupId]).toEqual([6, here, elsewhere])
  })
})
