import { INVITE, NOBODY } from '../probe.ts'
import type { RefusalStatement } from '../statement.ts'

const refused = (section: string, title: string, params: object, text: string): RefusalStatement => ({
  section,
  title,
  scopes: ['sonet_group'],
  method: INVITE,
  params,
  refusal: { statuses: [400], codes: [''], text },
})

/** Invitations that have to be refused before anybody is looked at, so they write nothing: rest.md 1.1 and 1.2. */
export const inviting: readonly RefusalStatement[] = [
  refused('1.2', 'Inviting without a group', {}, 'Wrong group ID'),
  refused(
    '1.1',
    'Names in lower case are not read',
    { group_id: NOBODY, user_id: [NOBODY] },
    'Wrong group ID',
  ),
  refused('1.2', 'Inviting without people', { GROUP_ID: NOBODY }, 'Wrong user IDs'),
  refused('1.1', 'Inviting an empty list', { GROUP_ID: NOBODY, USER_ID: [] }, 'Wrong user IDs'),
  refused(
    '1.2',
    'Inviting into a group that is not there',
    { GROUP_ID: NOBODY, USER_ID: [NOBODY] },
    'Socialnetwork group not found',
  ),
]
