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

const standings = (state: RunState, most = 20): readonly string[] =>
  peopleInMotion(state, most).map(
    ({ userId: id, standing }) => `${id} ${typeof standing === 'string' ? standing : standing.kind}`,
  )

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

  it('of many people those around the first who is not done are shown', () => {
    const crowd = Array.from({ length: 500 }, (_, index) => userId(index + 1))
    const group = { groupId: here, readBefore: true, userIds: crowd, leftOut: [] }
    const run = startRun({ message: '', groups: [group] })
    expect(standings(run, 6).at(0)).toBe('1 next')
    const sent = started(play(run, answered(...crowd.slice(0, run.pace.size))))
    const shown = standings(sent, 6)
    expect(shown).toHaveLength(6)
    expect(shown.slice(0, 3)).toEqual([
      `${run.pace.size - 1} invited`,
      `${run.pace.size} invited`,
      `${run.pace.size + 1} sending`,
    ])
  })
})
