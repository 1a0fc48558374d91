import type { B24Frame } from '@bitrix24/b24jssdk'

/** A text that the portal keeps for this user among the options of the app. */
export interface UserOption {
  /** Empty when there is none. */
  readonly read: () => string
  readonly write: (text: string) => Promise<void>
}

/** All the names that are used. `next` and `total` cannot be names (rest.md 6.2). */
export type OptionName =
  'draft' | 'settings' | 'groups' | 'people' | 'lists' | 'sets' | 'texts' | 'run-1' | 'run-2' | 'run-3'

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
