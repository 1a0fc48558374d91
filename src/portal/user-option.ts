import type { B24Frame } from '@bitrix24/b24jssdk'
import type { OptionName } from '#domain/storage-budget.ts'

/** A text that the portal stores for this user among the options of the app. */
interface UserOption {
  /** Empty when there is none. */
  readonly read: () => string
  readonly write: (text: string) => Promise<void>
}

/** Reads what the portal stores for this user at this moment, by name; rejects with a `PortalError`. */
export type ReadUserOptions = () => Promise<ReadonlyMap<string, string>>

/**
 * Read from what the portal said at the opening. Whether a written one was stored cannot be known: an unanswered
 * message resolves by itself after 0.9 s (frame.md 2.2).
 */
export function userOption(frame: B24Frame, name: OptionName): UserOption {
  return {
    read: () => {
      // Absent and empty options throw instead of answering (frame.md 2.4, options).
      try {
        const value: unknown = frame.options.userGet(name)
        return typeof value === 'string' ? value : ''
      } catch {
        return ''
      }
    },
    write: async (text) => frame.options.userSet(name, text),
  }
}
