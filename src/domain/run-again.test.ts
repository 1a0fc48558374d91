import { expect, it } from 'vitest'
import { groupId, userId, type UserId } from './ids.ts'
import type { Outcome } from './outcome.ts'
import { outcomesOf, receiptOf } from './receipt.ts'
import { progressOf } from './progress.ts'
import { withEarlier } from './run-again.ts'
import { applyEvent } from './run-apply.ts'
import { nextCommand } from './run-next.ts'
import { startRun } from './run-state.ts'

const told = (...outcomes: readonly (readonly [UserId, Outcome])[]) => new Map(outcomes)
const invited: Outcome = { kind: 'invited', proof: 'answer' }
const failed: Outcome = { kind: 'not-sent', reason: 'network' }
const [here, there] = [groupId(1), groupId(2)]
const [ann, bob] = [userId(11), userId(12)]

it('another try replaces what it tries, keeps everything else, and counts only what it tries', () => {
  const earlier = new Map([
    [here, told([ann, invited], [bob, failed])],
    [there, told([ann, failed])],
  ])
  const again = withEarlier(
    startRun({ message: '', groups: [{ groupId: here, userIds: [bob], leftOut: [] }] }),
    earlier,
  )
  expect(progressOf(again)).toMatchObject({ done: 0, total: 1, groups: [{ groupId: here }] })
  const sending = applyEvent(again, { kind: 'started', command: nextCommand(again) })
  const done = applyEvent(sending, { kind: 'answered', invited: [bob], tookMs: 1 })
  const receipt = receiptOf(outcomesOf(done))
  expect(receipt.invitedCount).toBe(2)
  expect(receipt.retryable).toEqual([{ groupId: there, userId: ann, outcome: failed }])
  expect(receipt.groups.map(({ groupId: id }) => id)).toEqual([here, there])
})
