import type { NotificationRow } from './tables.ts'

export type NewNotification = Omit<NotificationRow, 'id'>

/** What each person was told, in the order of time. */
export class Notifications {
  #nextId = 1
  readonly #byPerson = new Map<number, NotificationRow[]>()

  /** Every notification ever delivered to the person, withdrawn ones included. */
  of(userId: number): readonly NotificationRow[] {
    return this.#byPerson.get(userId) ?? []
  }

  /** Ids of everybody who was ever told anything. */
  recipients(): IterableIterator<number> {
    return this.#byPerson.keys()
  }

  add(row: NewNotification): NotificationRow {
    const fresh: NotificationRow = { id: this.#nextId++, ...row }
    const rows = this.#byPerson.get(row.to)
    if (rows) rows.push(fresh)
    else this.#byPerson.set(row.to, [fresh])
    return fresh
  }

  /** Invitations of one person to one group, ever. More than one open is a fault of somebody. */
  invitations(userId: number, groupId: number): readonly NotificationRow[] {
    return this.of(userId).filter((row) => row.event === 'invite_group_btn' && row.groupId === groupId)
  }

  settle(userId: number, groupId: number, state: 'accepted' | 'declined' | 'withdrawn'): void {
    for (const row of this.of(userId)) {
      if (row.groupId === groupId && row.state === 'open') row.state = state
    }
  }

  /** A new one replaces the old with the same tag (rest.md 9). */
  dropTagged(userId: number, tag: string): void {
    const rows = this.#byPerson.get(userId)
    if (rows)
      this.#byPerson.set(
        userId,
        rows.filter((row) => row.tag !== tag),
      )
  }
}
