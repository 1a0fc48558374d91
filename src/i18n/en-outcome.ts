/** Why somebody was left out before sending: of one person, after the event. Nouns are the portal's own. */
export const enOutcome = {
  'outcome.leftOut.invite': 'not sent: left out before sending',
  'outcome.leftOut.unchecked': 'not sent: the group could not be read',
  'outcome.leftOut.checking': 'not sent: the group was still being checked',
  'outcome.leftOut.member': 'already a member of the group',
  'outcome.leftOut.member-by-department': 'already in the group through a department',
  'outcome.leftOut.invited': 'already invited, no answer yet',
  'outcome.leftOut.requested': 'asked to join: accept the request in the group',
  'outcome.leftOut.self': 'this is you',
  'outcome.leftOut.dismissed': 'no longer works here',
  'outcome.leftOut.outsider': 'external, and the group is not',
  'outcome.leftOut.not-a-person': 'not a colleague',
  'outcome.leftOut.no-right': 'you may not invite here',
  'outcome.leftOut.archived': 'the group is archived',
  'outcome.leftOut.group-gone': 'the group is gone, or hidden from you',
} as const
