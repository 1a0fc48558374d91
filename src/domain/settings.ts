import { parseStored } from './stored.ts'

/** Seconds in which a run can be undone before its first call; 0 for sending at once. */
export const undoChoices = [0, 5, 10, 30] as const
export type UndoSeconds = (typeof undoChoices)[number]

/** What somebody has set for themselves. */
export interface Settings {
  readonly undoSeconds: UndoSeconds
}

export const usualSettings: Settings = { undoSeconds: 5 }

const version = 1

export const settingsText = (settings: Settings): string => JSON.stringify({ version, ...settings })

/** Settings as they were kept; the usual ones for anything damaged or foreign. */
export function parseSettings(text: string): Settings {
  const undoSeconds = undoChoices.find((choice) => choice === parseStored(text, version)?.['undoSeconds'])
  return undoSeconds === undefined ? usualSettings : { undoSeconds }
}
