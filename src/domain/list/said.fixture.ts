import type { ListEntry } from './entry.ts'
import type { ParsedList } from './parsed-list.ts'

/** What is read of an entry: "name, address, ID (where from)". */
export const said = ({ keys: { id, idFrom, email, name } }: ListEntry): string =>
  [name, email, id === null ? '' : `${id} (${idFrom ?? ''})`].filter(Boolean).join(', ')

export const saidIn = ({ entries }: ParsedList): readonly string[] => entries.map(said)

export const leftOutOf = ({ leftOut }: ParsedList): readonly string[] =>
  leftOut.map(({ text, reason }) => `${reason}: ${text}`)
