import { isId } from './ids.ts'

/** What the portal stored may be damaged, foreign or of another version: nothing in it is trusted until validated. */
export type Stored = Readonly<Record<string, unknown>>

const isStored = (value: unknown): value is Stored => typeof value === 'object' && value !== null

/** The object that a stored text holds; null if it holds none, or one of another version. */
export function parseStored(text: string, version: number): Stored | null {
  try {
    const value: unknown = JSON.parse(text)
    return isStored(value) && value['version'] === version ? value : null
  } catch {
    return null
  }
}

/** The object, or an empty one for anything else. */
export const storedObject = (value: unknown): Stored => (isStored(value) ? value : {})

/** The list, or an empty one for anything else. */
export const storedList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** The IDs in a list; anything else in it is left out. */
export const storedIds = (value: unknown): readonly number[] =>
  storedList(value).filter((id): id is number => typeof id === 'number' && isId(id))

/** The text, or an empty one for anything else. */
export const storedText = (value: unknown): string => (typeof value === 'string' ? value : '')

/** 1 January 2200: nothing of ours is later. Past the range of dates a time would make every formatter throw. */
const latestTime = 7_258_118_400_000

/** A time, milliseconds since 1970; null for anything that cannot be one. */
export const storedTime = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value < latestTime ? value : null

/** A count; null for anything else. */
export const storedCount = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null

/** How a record becomes the text that the portal stores, and back. */
export interface RecordCodec<Record> {
  readonly write: (record: Record) => string
  /** Null for anything damaged, foreign or empty. */
  readonly parse: (text: string) => Record | null
}

/** One record of this user, stored by the portal. */
export interface RecordStorage<Record> {
  write(record: Record): Promise<void>
  /** Null when there is none. */
  read(): Promise<Record | null>
  clear(): Promise<void>
}
