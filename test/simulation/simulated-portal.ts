import type { GroupDirectory } from '#domain/groups/group-directory.ts'
import type { GroupId, UserId } from '#domain/ids.ts'
import type { InvitationSender } from '#domain/run/driver.ts'

/** What is true of a person and a group, now and in the past; `null` where the portal under test does not remember. */
export interface Truth {
  /** A call of ours has created an invitation. */
  readonly everOurs: boolean
  readonly everInvited: boolean | null
  /** An invitation of ours was declined or withdrawn. */
  readonly everDeclined: boolean | null
  readonly everMember: boolean | null
  readonly everRequested: boolean | null
  /** There was a time at which the person had no relation. */
  readonly everNothing: boolean | null
  /** There was a time at which I had no right to invite. */
  readonly everForbidden: boolean | null
  /** A call for the person was refused. */
  readonly everRefused: boolean | null
  /** An invitation of ours was followed by a refusal of the same call, and the next reading did not show it. */
  readonly everUnseen: boolean | null
  /** A reading of the group left people out. */
  readonly everCut: boolean | null
  /** Notifications that our calls have caused. */
  readonly notifications: number
}

/** A portal that a run is simulated against, and that knows the truth. */
export interface SimulatedPortal extends InvitationSender, Pick<GroupDirectory, 'roster'> {
  /** Requests so far: invitations and readings. */
  readonly requests: number
  /** Invitations among them. */
  readonly writes: number
  /** Another tab has its turn, which cannot know that the one before it was asked to wait. */
  openTab(): void
  truthOf(group: GroupId, person: UserId): Truth
  /** Everything that the run did and should not have done. */
  complaints(): readonly string[]
}
