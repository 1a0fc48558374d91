import { expect, it } from 'vitest'
import { groupId, userId } from './ids.ts'
import type { Outcome } from './outcome.ts'
import { mergedOutcomes, receiptOf, type OutcomeTable } from './receipt.ts'

const invited: Outcome = { kind: 'invited', proof: 'answer' }
const failed: Outcome = { kind: 'not-sent', reason: 'network' }
const [here, there] = [groupId(1), groupId(2)]
const [ann, bob] = [userId(11), userId(12)]

const table = (...rows: readonly (readonly [typeof here, typeof ann, Outcome])[]): OutcomeTable => {
  const result = new Map<typeof here, Map<typeof ann, Outcome>>()
  for (const [group, person, outcome] of rows)
    result.set(group, (result.get(group) ?? new Map<typeof ann, Outcome>()).set(person, outcome))
  return result
}

it('another try replaces what it tried and keeps everything else', () => {
  const first = table([here, ann, invited], [here, bob, failed], [there, ann, failed])
  const receipt = receiptOf(mergedOutcomes(first, table([here, bob, invited])))
  expect(receipt.invitedCount).toBe(2)
  expect(receipt.retryable).toEqual([{ groupId: there, userId: ann, outcome: failed }])
  expect(receipt.groups.map(({ groupId: id }) => id)).toEqual([here, there])
})
