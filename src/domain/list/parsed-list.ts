import type { ListEntry } from './entry.ts'
import { mostLines } from './list-size.ts'

/** Why a text is in no line: a title or note above a table, a row without a name, no person, or too long for one. */
export const leftOutReasons = ['title', 'nobody', 'record', 'card', 'too-long'] as const
type LeftOutReason = (typeof leftOutReasons)[number]

/** Something of a list that stands for nobody. */
export interface LeftOut {
  readonly text: string
  readonly reason: LeftOutReason
}

/** People of a list in its order. Every letter that can be seen is in an entry, in the heading, or left out. */
export interface ParsedList {
  readonly entries: readonly ListEntry[]
  /** The row that names the columns, if there was one. */
  readonly heading: string | null
  readonly leftOut: readonly LeftOut[]
  /** It holds more than a person can mean, and was not read: then it has no entries. */
  readonly overlong: boolean
}

/** What is no list, because it is far too long for one. */
export const overlong: ParsedList = { entries: [], heading: null, leftOut: [], overlong: true }

/** Parts of a list as one, in their order. */
export function joined(lists: readonly ParsedList[]): ParsedList {
  const entries = lists.flatMap((list) => list.entries)
  if (entries.length > mostLines || lists.some((list) => list.overlong)) return overlong
  return {
    entries,
    heading: lists.flatMap(({ heading }) => heading ?? []).join('; ') || null,
    leftOut: lists.flatMap(({ leftOut }) => leftOut),
    overlong: false,
  }
}
