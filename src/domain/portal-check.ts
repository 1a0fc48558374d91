/** Whether the portal has a method, and whether the app may use it. */
export interface CheckedMethod {
  readonly name: string
  readonly state: 'open' | 'not-granted' | 'missing' | 'unknown'
}

/** A text that was stored as the app stores everything, read back, and removed. In bytes. */
export interface CheckedStorage {
  readonly stored: number
  readonly readBack: number
  readonly removed: boolean
}

/** What an administrator's check found out about this portal. Holds no token, name or address. */
export interface PortalCheck {
  readonly methods: readonly CheckedMethod[]
  /** Whether a group shows what verdicts need: who is in it, invited or waiting, and whether I may invite. */
  readonly roster: 'shown' | 'in-part' | 'hidden' | 'no-group'
  /** By the beginnings of words, where there is an index; else by those of whole columns (rest.md 4.4). */
  readonly search: 'words' | 'columns' | 'unknown'
  /** Null where nothing could be read back. */
  readonly storage: CheckedStorage | null
}
