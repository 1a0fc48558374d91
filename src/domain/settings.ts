import { parseStored, type RecordCodec } from './stored.ts'

/** Seconds in which a run can be undone before its first call; 0 for sending at once. */
export const undoChoices = [0, 5, 10, 30] as const
type UndoSeconds = (typeof undoChoices)[number]

/** What the person has set for themselves. */
export interface Settings {
  readonly undoSeconds: UndoSeconds
}

/** The settings of a person who has set nothing. */
export const usualSettings: Settings = { undoSeconds: 5 }

const version = 1

/** Parses a text without a known choice as null. */
export const settingsCodec: RecordCodec<Settings> = {
  write: (settings) => JSON.stringify({ version, ...settings }),
  parse: (text) => {
    const stored = parseStored(text, version)?.['undoSeconds']
    const undoSeconds = undoChoices.find((choice) => choice === stored)
    return undoSeconds === undefined ? null : { undoSeconds }
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
