import { utf8Length } from './utf8-length.ts'

/**
 * What the portal stores for a user: every option of the app with the bytes that its text may take. No limit is
 * documented (rest.md 7). The smallest known one is that of an old portal, which stores all options of an app and a
 * user in one text column of 65,535 bytes; a longer text is cut off there, and all options are lost. `next` and
 * `total` cannot be names (rest.md 6.2).
 */
export const storageBudget = {
  /** 10,000 people of a large company, a message and the groups. Cleared when a run starts. */
  draft: 32_000,
  /** A run of 9,000 people in one group, or of fewer in several; what is beyond that is left out and said so. */
  'run-1': 30_000,
  'run-2': 30_000,
  'run-3': 30_000,
  /** Some 3,000 people in all. */
  lists: 9_000,
  /** As much as the lists of people: both are saved by the same code. */
  sets: 9_000,
  /** A dozen messages of 500 Cyrillic letters each. */
  texts: 13_000,
  /** What was sent: 50 runs of 400 people out of 400,000 with where they came from and who was reminded. The oldest go. */
  sent: 50_000,
  /** With the message of a new form, in letters of three bytes at most. */
  settings: 1_240,
  /** Ten IDs. */
  groups: 300,
  /** Twenty IDs. */
  people: 500,
} as const

/** The names of all options that the app uses. */
export type OptionName = keyof typeof storageBudget

/** Bytes of the smallest place known: a text column of MySQL (rest.md 1.7 names another one). */
export const smallestRoom = 65_535

/** A draft of a thousand people, or a run of as many, which may come after the log was written. */
const yetToCome = 4_000

/** What is left of what was sent where there is little room: some dozen runs. */
const leastSent = 8_000

/** Bytes that the log of what was sent may take beside `others`: it is the first to give way to the rest. */
export const roomForSent = (others: number): number =>
  Math.min(storageBudget.sent, Math.max(leastSent, smallestRoom - yetToCome - others))

/** Does the text stay within what this option may take? */
export const fitsBudget = (name: OptionName, text: string): boolean => utf8Length(text) <= storageBudget[name]
