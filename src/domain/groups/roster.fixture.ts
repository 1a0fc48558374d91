import { groupId } from '#domain/ids.ts'
import type { Roster } from './roster.ts'

/** A group for tests: "G3" for 3, open to my invitations, with nobody in it. */
export const rosterFixture = (id: number, more: Partial<Roster> = {}): Roster => ({
  groupId: groupId(id),
  name: `G${id}`,
  kind: 'group',
  image: null,
  archived: false,
  secret: false,
  extranet: false,
  mayInvite: 'yes',
  inviteRule: 'moderators',
  leaders: { owner: null, moderators: [] },
  relations: new Map(),
  complete: true,
  ...more,
})
