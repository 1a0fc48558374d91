import type { GroupId, UserId } from '#domain/ids.ts'

/** What the portal said to a call, and how long it wants to be left alone after it (milliseconds; 0 as a rule). */
export interface Answered<Result> {
  readonly result: Result
  readonly restMs: number
}

/** What may be done about invitations that wait. Every method rejects with a `PortalError`, as an invitation does. */
export interface FollowUp {
  /** One notification; it takes the place of an earlier one about the same group. False: the portal did not take it. */
  remind(person: UserId, group: GroupId, text: string): Promise<Answered<boolean>>
  /**
   * Takes these people's rows out of the group, whatever they are: invitations, and members too. For administrators only.
   * Resolves with those whose row went.
   */
  withdraw(group: GroupId, people: readonly UserId[]): Promise<Answered<readonly UserId[]>>
}
