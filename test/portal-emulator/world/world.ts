import { Departments } from './departments.ts'
import { Notifications } from './notifications.ts'
import { People } from './people.ts'
import { isMember, Relations } from './relations.ts'
import { MAIN_SITE, type GroupRow, type InitiatePerms, type RelationRow, type Role } from './tables.ts'

export type NewGroup = Pick<GroupRow, 'name' | 'ownerId'> & Partial<Omit<GroupRow, 'id'>>

const CREATED = Date.UTC(2025, 0, 20, 10)

/** The tables of one portal and everything that people can do to a membership. Knows nothing of REST. */
export class World {
  readonly departments = new Departments()
  readonly people = new People(this.departments)
  readonly groups = new Map<number, GroupRow>()
  readonly relations = new Relations((userId) => this.people.get(userId)?.active ?? false)
  readonly notifications = new Notifications()
  /** Who sits at the browser when nobody says otherwise. */
  defaultUserId = 1
  /** The same company as it was made, for a reset; `undefined` for tables filled by hand. */
  again: (() => World) | undefined
  /** Milliseconds; a portal sets its own clock. */
  now: () => number = Date.now
  #nextGroupId = 1

  addGroup(group: NewGroup): GroupRow {
    const fresh: GroupRow = {
      description: '',
      type: 'group',
      active: true,
      closed: false,
      visible: true,
      opened: false,
      initiatePerms: 'E',
      siteIds: [MAIN_SITE],
      subjectId: 1,
      keywords: '',
      image: false,
      scrumMasterId: null,
      departments: [],
      created: CREATED,
      updated: CREATED,
      activity: CREATED,
      ...group,
      id: this.#nextGroupId++,
    }
    this.groups.set(fresh.id, fresh)
    this.join(fresh.ownerId, fresh.id, 'A')
    return fresh
  }

  /** For tests whose subject certainly exists. Throws RangeError when it does not. */
  requireGroup(id: number): GroupRow {
    const row = this.groups.get(id)
    if (!row) throw new RangeError(`no group ${id}`)
    return row
  }

  /** Puts a person in without asking. */
  join(userId: number, groupId: number, role: 'A' | 'E' | 'K' = 'K', auto = false): RelationRow {
    return this.#relate(userId, groupId, role, { initiatedBy: 'G', by: userId, message: '', auto })
  }

  ban(userId: number, groupId: number): RelationRow {
    return this.#relate(userId, groupId, 'T', { initiatedBy: 'G', by: userId, message: '', auto: false })
  }

  /**
   * A pending row and the notification with its two buttons (rest.md 1.6). Checks nothing: the rules are in invite.ts.
   * `#GROUP_NAME#` in the text is live, and an empty text or "0" becomes the portal's own (rest.md 1.1, 1.7).
   */
  invite(userId: number, groupId: number, by: number, message = ''): RelationRow {
    const group = this.requireGroup(groupId)
    const own = message === '' || message === '0' ? DEFAULT_INVITATION : message
    const text = own.replaceAll('#GROUP_NAME#', group.name)
    const row = this.#relate(userId, groupId, 'Z', { initiatedBy: 'G', by, message: text, auto: false })
    if (this.#hearsOfInvitations(userId)) {
      this.notifications.add({
        to: userId,
        from: by,
        kind: 'confirm',
        module: 'socialnetwork',
        event: 'invite_group_btn',
        tag: `SOCNET|INVITE_GROUP|${userId}|${row.id}`,
        title: group.name.slice(0, 150),
        text,
        groupId,
        created: this.now(),
        state: 'open',
      })
    }
    return row
  }

  /** Open group: member at once; else a pending row and a word to owner and moderators (rest.md 2.3). */
  askToJoin(userId: number, groupId: number, message = ''): RelationRow {
    const group = this.requireGroup(groupId)
    const role = group.opened ? 'K' : 'Z'
    const row = this.#relate(userId, groupId, role, { initiatedBy: 'U', by: userId, message, auto: false })
    if (group.opened) return row
    for (const leader of this.relations.ofGroup(groupId)) {
      if (leader.role !== 'A' && leader.role !== 'E') continue
      this.#tell(leader.userId, userId, groupId, 'request_group_btn', group.name, message)
    }
    return row
  }

  /** The invited person presses Accept. Returns false when there is nothing to accept. */
  accept(userId: number, groupId: number): boolean {
    const row = this.relations.find(userId, groupId)
    if (row?.role !== 'Z' || row.initiatedBy !== 'G') return false
    this.relations.setRole(row, 'K')
    row.updated = this.now()
    this.notifications.settle(userId, groupId, 'accepted')
    return true
  }

  /** The invited person presses Decline: the row goes, the inviter is told (rest.md 1.6). */
  decline(userId: number, groupId: number): boolean {
    const row = this.relations.find(userId, groupId)
    if (row?.role !== 'Z' || row.initiatedBy !== 'G') return false
    this.relations.remove(userId, groupId)
    this.notifications.settle(userId, groupId, 'declined')
    const name = this.requireGroup(groupId).name
    this.#tell(
      row.initiatedByUserId,
      userId,
      groupId,
      'invite_group_declined',
      name,
      'Declined the invitation',
    )
    return true
  }

  /** A moderator lets in a person who asked. */
  acceptRequest(userId: number, groupId: number): boolean {
    const row = this.relations.find(userId, groupId)
    if (row?.role !== 'Z' || row.initiatedBy !== 'U') return false
    this.relations.setRole(row, 'K')
    return true
  }

  /** Takes any row away except the owner's, and the invitation's notification with it (rest.md 2.5). */
  remove(userId: number, groupId: number): boolean {
    const row = this.relations.find(userId, groupId)
    if (!row || row.role === 'A') return false
    this.relations.remove(userId, groupId)
    this.notifications.settle(userId, groupId, 'withdrawn')
    return true
  }

  setRole(userId: number, groupId: number, role: Role): boolean {
    const row = this.relations.find(userId, groupId)
    if (!row) return false
    this.relations.setRole(row, role)
    return true
  }

  dismiss(userId: number): void {
    this.people.require(userId).active = false
    this.relations.forgetCountsOf(userId)
  }

  closeGroup(groupId: number): void {
    this.requireGroup(groupId).closed = true
  }

  /** A group always has an owner: another member, else anybody. The one before stays as a member. */
  passOwnership(groupId: number): void {
    const group = this.requireGroup(groupId)
    const before = group.ownerId
    const heir = this.memberIds(groupId).find((id) => id !== before) ?? (before === 1 ? 2 : 1)
    this.setRole(before, groupId, 'K')
    this.join(heir, groupId, 'A')
    group.ownerId = heir
  }

  setInitiatePerms(groupId: number, perms: InitiatePerms): void {
    this.requireGroup(groupId).initiatePerms = perms
  }

  /** First login of a new person: pending group invitations are accepted by themselves (rest.md 1.6, trap 35). */
  logIn(userId: number): void {
    const person = this.people.require(userId)
    if (person.lastLogin === null) {
      for (const row of this.relations.ofUser(userId)) this.accept(userId, row.groupId)
    }
    person.lastLogin = this.now()
  }

  /** Ids of members (A, E, K) who still work here, in the order of their rows. */
  memberIds(groupId: number): number[] {
    const ids: number[] = []
    for (const row of this.relations.ofGroup(groupId)) {
      if (isMember(row.role) && this.people.get(row.userId)?.active) ids.push(row.userId)
    }
    return ids
  }

  /** Not notified: somebody from outside who has never logged in (rest.md 1.6). */
  #hearsOfInvitations(userId: number): boolean {
    const person = this.people.get(userId)
    return person !== undefined && !(person.type === 'extranet' && person.lastLogin === null)
  }

  #tell(to: number, from: number, groupId: number, event: string, title: string, text: string): void {
    const state = event.endsWith('_btn') ? 'open' : 'plain'
    const kind = state === 'open' ? 'confirm' : 'notify'
    const tag = `SOCNET|${event.toUpperCase()}|${from}|${groupId}`
    const created = this.now()
    this.notifications.add({
      to,
      from,
      kind,
      module: 'socialnetwork',
      event,
      tag,
      title,
      text,
      groupId,
      created,
      state,
    })
  }

  #relate(
    userId: number,
    groupId: number,
    role: Role,
    how: { initiatedBy: 'G' | 'U'; by: number; message: string; auto: boolean },
  ): RelationRow {
    const at = this.now()
    const { initiatedBy, by, message, auto } = how
    return this.relations.upsert({
      userId,
      groupId,
      role,
      initiatedBy,
      initiatedByUserId: by,
      message,
      auto,
      created: at,
      updated: at,
    })
  }
}

/** Our own words: the portal's are localised and not part of the contract. */
const DEFAULT_INVITATION = 'You are invited to the group "#GROUP_NAME#".'
