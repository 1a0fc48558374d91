import { parseStored, storedText, type RecordCodec } from './stored.ts'

/** Seconds in which a run can be undone before its first call; 0 for sending at once. */
export const undoChoices = [0, 5, 10, 30] as const
type UndoSeconds = (typeof undoChoices)[number]

/** What the person has set for themselves. */
export interface Settings {
  readonly undoSeconds: UndoSeconds
  /** The message with which a new form begins. */
  readonly message: string
}

/** In UTF-16 units: as long as there is room for beside everything else (storage-budget.ts). */
export const usualMessageLimit = 390

/** The settings of a person who has set nothing. */
export const usualSettings: Settings = { undoSeconds: 5, message: '' }

const version = 1

/** Parses a text without a known choice as null. */
export const settingsCodec: RecordCodec<Settings> = {
  write: (settings) => JSON.stringify({ version, ...settings }),
  parse: (text) => {
    const stored = parseStored(text, version)
    const undoSeconds = undoChoices.find((choice) => choice === stored?.['undoSeconds'])
    return undoSeconds === undefined ? null : { undoSeconds, message: storedText(stored?.['message']) }
  },
}

/** Settings are known from the opening, so they are read without waiting. */
export interface SettingsStorage {
  /** `usualSettings` when nothing is stored; the same object until something is written. */
  read(): Settings
  /** They hold from the call on, even if they cannot be stored. */
  write(settings: Settings): Promise<void>
  /** @returns a function that ends the subscription */
  readonly subscribe: (onWritten: () => void) => () => void
}
