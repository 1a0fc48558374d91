/** Rows of the portal's tables. Plain data: a test may read and change any of it without a request. */

/** Owner, moderator, member, pending, banned (rest.md, roles). */
export type Role = 'A' | 'E' | 'K' | 'Z' | 'T'

/** Who started a pending relation: the group invited (`G`) or the person asked (`U`). */
type InitiatedBy = 'G' | 'U'

/** Smallest role that may invite (rest.md 1.4). */
export type InitiatePerms = 'A' | 'E' | 'K'

type UserType = 'employee' | 'extranet' | 'email' | 'bot'

export type GroupType = 'group' | 'project' | 'scrum' | 'collab'

export interface UserRow {
  readonly id: number
  /** `false`: dismissed. */
  active: boolean
  type: UserType
  name: string
  lastName: string
  secondName: string
  /** `null`: the database holds NULL and the key is left out of answers (rest.md 4.2). */
  position: string | null
  gender: 'M' | 'F' | ''
  email: string
  /** Departments the person works in; empty for extranet, e-mail users and bots. */
  departments: number[]
  /** `false`: no photo, the key is left out of answers. */
  photo: boolean
  /** Portal administrator: may manage settings. Not the same as the right to invite (rest.md 1.4). */
  admin: boolean
  /** On-premise administrators group: passes every invite right (rest.md 1.4). Never set in the cloud. */
  serverAdmin: boolean
  /** Personal privacy setting "who may invite me to groups" (rest.md 1.3 step 2). */
  invitedBy: 'everyone' | 'nobody'
  /** Milliseconds; `null`: has never logged in (rest.md 1.6, trap 35). */
  lastLogin: number | null
  /** Milliseconds. */
  registered: number
  timeZone: string
}

export interface DepartmentRow {
  readonly id: number
  name: string
  /** `null` at the root. */
  parent: number | null
  /** User id of the head. */
  head: number | null
  sort: number
}

export interface GroupRow {
  readonly id: number
  name: string
  description: string
  type: GroupType
  active: boolean
  /** Archived. */
  closed: boolean
  /** `false`: secret. */
  visible: boolean
  /** Anyone may join without asking. */
  opened: boolean
  ownerId: number
  initiatePerms: InitiatePerms
  /** Sites the group lives on; the first is its main site. */
  siteIds: string[]
  subjectId: number
  keywords: string
  image: boolean
  scrumMasterId: number | null
  /** Departments whose people are members automatically. */
  departments: number[]
  /** Milliseconds. */
  created: number
  updated: number
  activity: number
}

/** At most one a person and group (unique USER_ID + GROUP_ID). */
export interface RelationRow {
  readonly id: number
  readonly userId: number
  readonly groupId: number
  role: Role
  initiatedBy: InitiatedBy
  initiatedByUserId: number
  message: string
  /** Member through a department. */
  auto: boolean
  created: number
  updated: number
}

export interface NotificationRow {
  readonly id: number
  readonly to: number
  /** `null`: from the portal itself. */
  readonly from: number | null
  readonly kind: 'confirm' | 'notify'
  readonly module: 'socialnetwork' | 'im' | 'rest'
  readonly event: string
  readonly tag: string
  readonly title: string
  readonly text: string
  /** The group that the notification is about. */
  readonly groupId: number | null
  readonly created: number
  /** Only a `confirm` leaves the state `open`; `withdrawn` when the relation went away. */
  state: 'open' | 'accepted' | 'declined' | 'withdrawn' | 'plain'
}

/** Main site of the company and the site for people from outside. */
export const MAIN_SITE = 's1'
export const EXTRANET_SITE = 'ex'
