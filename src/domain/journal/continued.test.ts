import { expect, it } from 'vitest'
import { groupId, userId, type UserId } from '#domain/ids.ts'
import { receiptOf } from '#domain/receipt/receipt.ts'
import { applyEvent } from '#domain/run/apply-event.ts'
import { nextCommand } from '#domain/run/next-command.ts'
import type { Outcome } from '#domain/run/outcome.ts'
import { progressOf } from '#domain/run/progress.ts'
import { startRun, outcomesOf } from '#domain/run/state.ts'
import { withEarlier } from './continued.ts'

const told = (...outcomes: readonly (readonly [UserId, Outcome])[]) => new Map(outcomes)
const invited: Outcome = { kind: 'invited', proof: 'answer' }
const failed: Outcome = { kind: 'not-sent', reason: 'network' }
const [here, there] = [groupId(1), groupId(2)]
const [ann, bob] = [userId(11), userId(12)]

it('a further try that is stopped tells nobody as not sent whom an earlier call may have reached', () => {
  const unseen: Outcome = { kind: 'not-seen', readAt: 1, answered: false }
  const earlier = new Map([[here, told([ann, unseen], [bob, failed])]])
  const again = withEarlier(
    startRun({
      message: '',
      groups: [{ groupId: here, readBefore: true, userIds: [ann, bob], leftOut: [] }],
    }),
    earlier,
  )
  const stopped = applyEvent(again, { kind: 'cancelled' })
  expect([...(outcomesOf(stopped).get(here) ?? [])]).toEqual([
    [ann, unseen],
    [bob, { kind: 'not-sent', reason: 'cancelled' }],
  ])
})

it('a further try replaces the outcomes of what it tries, keeps the others, and counts only its own', () => {
  const earlier = new Map([
    [here, told([ann, invited], [bob, failed])],
    [there, told([ann, failed])],
  ])
  const again = withEarlier(
    startRun({ message: '', groups: [{ groupId: here, readBefore: true, userIds: [bob], leftOut: [] }] }),
    earlier,
  )
  expect(progressOf(again)).toMatchObject({ done: 0, total: 1, groups: [{ groupId: here }] })
  const sending = applyEvent(again, { kind: 'started', command: nextCommand(again) })
  const done = applyEvent(sending, { kind: 'answered', invited: [bob], tookMs: 1, restMs: 0 })
  const receipt = receiptOf(outcomesOf(done))
  expect(receipt.invitedCount).toBe(2)
  expect(receipt.retryable).toEqual([{ groupId: there, userId: ann, outcome: failed }])
  expect(receipt.groups.map(({ groupId: id }) => id)).toEqual([here, there])
})
