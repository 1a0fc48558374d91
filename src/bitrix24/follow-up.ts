import * as v from 'valibot'
import { PortalError } from '#domain/portal-error.ts'
import type { FollowUp } from '#domain/sent/follow-up.ts'
import type { RestClient } from './client.ts'
import { wireId, wireList, wireUserId } from './wire.ts'

/** The ID of the notification, or `false` (rest.md 9). */
const notified = v.pipe(
  v.union([v.literal(false), wireId]),
  v.transform((id) => id !== false),
)

/** Reminders and withdrawals (rest.md 9, 2.5, 8). Never in a batch, which alters free text (trap 25). */
export const createFollowUp = (client: RestClient): FollowUp => ({
  // The portal keeps one notification of a tag for each person: the next takes its place.
  remind: (person, group, text) =>
    client.write(
      {
        method: 'im.notify.personal.add',
        params: { USER_ID: person, MESSAGE: text, TAG: `remind|${group}|${person}` },
      },
      notified,
    ),
  async withdraw(group, people) {
    const answer = await client.write(
      { method: 'sonet_group.user.delete', params: { GROUP_ID: group, USER_ID: [...people] } },
      wireList(wireUserId),
    )
    const asked = new Set(people)
    // An answer about people who were not asked for is not the answer to this call.
    if (!answer.result.every((id) => asked.has(id))) throw new PortalError('unexpected-answer')
    return answer
  },
})
