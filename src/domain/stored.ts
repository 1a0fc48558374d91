import { isId } from './ids.ts'

/** What was stored on the portal may be damaged, foreign or of another version: nothing of it is believed unread. */
export type Stored = Readonly<Record<string, unknown>>

const isStored = (value: unknown): value is Stored => typeof value === 'object' && value !== null

/** The object that a stored text holds, if it holds one of this version. */
export function parseStored(text: string, version: number): Stored | null {
  try {
    const value: unknown = JSON.parse(text)
    return isStored(value) && value['version'] === version ? value : null
  } catch {
    return null
  }
}

export const storedObject = (value: unknown): Stored => (isStored(value) ? value : {})

export const storedList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** The IDs in a list; whatever is none is left out. */
export const storedIds = (value: unknown): readonly number[] =>
  storedList(value).filter((id): id is number => typeof id === 'number' && isId(id))

export const storedText = (value: unknown): string => (typeof value === 'string' ? value : '')
