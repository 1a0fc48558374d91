import { createGroupDirectory } from '#bitrix24/group-directory.ts'
import { createInvitationSender } from '#bitrix24/sonet-group-user.ts'
import type { GroupId, UserId } from '#domain/ids.ts'
import type { GroupDirectory, InvitationSender, RosterDepth } from '#domain/ports.ts'
import type { Portal } from '../portal-emulator/portal.ts'
import type { PlayedPortal } from '../simulation/stage.ts'
import { hookClient, unbraked } from '../support/hook-client.ts'

/** The emulated portal as a run is played against it: through the app's client and the SDK, over HTTP. */
export class HttpPortal implements PlayedPortal {
  readonly #portal: Portal
  readonly #me: number
  readonly #groups: GroupDirectory
  readonly #sender: InvitationSender
  /** Relations that were there before, by ID of the row. */
  readonly #before: ReadonlySet<number>
  #unread = new Set<GroupId>()
  #unreadWrites = 0
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

  invite(group: GroupId, people: readonly UserId[], message: string): Promise<readonly UserId[]> {
    this.writes += 1
    if (this.#unread.has(group)) this.#unreadWrites += 1
    return this.#sender.invite(group, people, message)
  }

  roster(group: GroupId, depth: RosterDepth) {
    this.#unread.delete(group)
    return this.#groups.roster(group, depth)
  }

  openPage(unread: readonly GroupId[]): void {
    this.#unread = new Set(unread)
  }

  relation(group: GroupId, person: UserId): { readonly ours: boolean } | undefined {
    const row = this.#portal.world.relations.find(person, group)
    return row && { ours: row.initiatedByUserId === this.#me && !this.#before.has(row.id) }
  }

  complaints(): readonly string[] {
    const { world, journal } = this.#portal
    const twice = [...world.notifications.recipients()].filter((to) => {
      const mine = world.notifications
        .of(to)
        .filter((row) => row.event === 'invite_group_btn' && row.from === this.#me)
      return new Set(mine.map((row) => row.groupId)).size < mine.length
    })
    const refused = journal.entries.filter(({ status, faults }) => status === 503 && faults.length === 0)
    return [
      ...twice.map((to) => `${to} was notified twice`),
      ...(this.#unreadWrites > 0 ? ['gone on with a group that was not read'] : []),
      ...(refused.length > 0 ? [`the portal’s limit was met ${refused.length} times`] : []),
    ]
  }
}
