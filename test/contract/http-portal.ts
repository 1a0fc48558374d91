import { createGroupDirectory } from '#bitrix24/group-directory.ts'
import { createInvitationSender } from '#bitrix24/sonet-group-user.ts'
import type { GroupDirectory, RosterDepth } from '#domain/groups/group-directory.ts'
import type { GroupId, UserId } from '#domain/ids.ts'
import type { InvitationAnswer, InvitationSender } from '#domain/run/driver.ts'
import type { Portal } from '#test/portal-emulator/portal.ts'
import type { SimulatedPortal, Truth } from '#test/simulation/simulated-portal.ts'
import { hookClient, unbraked } from '#test/support/hook-client.ts'

/** The emulated portal as a run is simulated against it: through the app's client and the SDK, over HTTP. */
export class HttpPortal implements SimulatedPortal {
  readonly #portal: Portal
  readonly #me: number
  readonly #groups: GroupDirectory
  readonly #sender: InvitationSender
  /** Relations that were there before, by ID of the row. */
  readonly #before: ReadonlySet<number>
  requests = 0
  writes = 0

  constructor(portal: Portal, me: number, groups: readonly GroupId[]) {
    const client = hookClient(portal, me, undefined, unbraked)
    this.#portal = portal
    this.#me = me
    this.#groups = createGroupDirectory(client)
    this.#sender = createInvitationSender(client)
    this.#before = new Set(
      groups.flatMap((id) => [...portal.world.relations.ofGroup(id)].map((row) => row.id)),
    )
  }

  invite(group: GroupId, people: readonly UserId[], message: string): Promise<InvitationAnswer> {
    this.requests += 1
    this.writes += 1
    return this.#sender.invite(group, people, message)
  }

  roster(group: GroupId, depth: RosterDepth) {
    this.requests += 1
    return this.#groups.roster(group, depth)
  }

  /** The emulator keeps its limits by itself. */
  openTab(): void {}

  /** The emulator's tables have no past: what they show now counts, and nothing is denied of the time before. */
  truthOf(group: GroupId, person: UserId): Truth {
    const row = this.#portal.world.relations.find(person, group)
    const ours = row !== undefined && row.initiatedByUserId === this.#me && !this.#before.has(row.id)
    return {
      everOurs: ours,
      everDeclined: null,
      everCut: null,
      everRefused: null,
      everUnseen: null,
      everInvited: row !== undefined,
      everMember: row === undefined ? null : row.role !== 'Z',
      everRequested: null,
      everNothing: null,
      everForbidden: null,
      notifications: this.#portal.world.notifications
        .of(person)
        .filter(
          (each) => each.event === 'invite_group_btn' && each.from === this.#me && each.groupId === group,
        ).length,
    }
  }

  complaints(): readonly string[] {
    const refused = this.#portal.journal.entries.filter(
      ({ status, faults }) => status === 503 && faults.length === 0,
    )
    return refused.length > 0 ? [`the portal’s limit was met ${refused.length} times`] : []
  }
}
