import { isId, userId } from '#domain/ids.ts'
import { storageBudget } from '#domain/storage-budget.ts'
import { entryOf, type ListEntry, type LookupKeys } from './entry.ts'
import { changeLines } from './line-changes.ts'
import type { MatchLine } from './line.ts'
import type { IdSource } from './reading/profile-ids.ts'

/**
 * Lines as the draft keeps them. A line that says the same when it is read again is only its text. After any other,
 * such as a row of a table with its columns, stands a tab and then what it says, in fields that begin with a letter:
 * name, e-mail, l/b/c/u/d for an ID by where it comes from, host of its link, other name, part. No text of a line has a tab.
 */
const idLetters = [
  ['l', 'link'],
  ['b', 'label'],
  ['c', 'column'],
  ['u', 'number'],
  ['d', 'doubtful'],
] as const satisfies readonly (readonly [string, IdSource])[]

const idField = ({ id, idFrom }: LookupKeys): readonly string[] =>
  idLetters.flatMap(([letter, from]) => (id !== null && idFrom === from ? `${letter}${id}` : []))

const fieldsOf = ({ keys, parts }: ListEntry): string =>
  [
    ...(keys.name === '' ? [] : [`n${keys.name}`]),
    ...(keys.email === null ? [] : [`e${keys.email}`]),
    ...idField(keys),
    ...(keys.idHost === null ? [] : [`h${keys.idHost}`]),
    ...keys.otherNames.map((name) => `o${name}`),
    ...parts.map((part) => `p${part}`),
  ].join('\t')

/** A line keeps its keys while it is matched, so each is read again only once. */
const written = new WeakMap<LookupKeys, { readonly of: string; readonly kept: string }>()

function keptLine(entry: ListEntry): string {
  const known = written.get(entry.keys)
  if (known?.of === entry.text) return known.kept
  const fields = fieldsOf(entry)
  const again = entryOf(entry.text)
  const isSame = again.text === entry.text && fieldsOf(again) === fields
  const kept = isSame ? entry.text : `${entry.text}\t${fields}`
  written.set(entry.keys, { of: entry.text, kept })
  return kept
}

/** The lines for the draft. Those for which it has no room in any case are not worth the reading. */
export function keptLines(entries: readonly ListEntry[]): readonly string[] {
  let room: number = storageBudget.draft
  return entries.map((entry) => {
    const kept = room > 0 ? keptLine(entry) : entry.text
    room -= kept.length
    return kept
  })
}

/** The line that was kept in this form. Damage makes it say less, and never something else. */
export function entryOfKept(kept: string): ListEntry {
  const [text = '', ...fields] = kept.split('\t')
  if (fields.length === 0) return entryOf(text)
  const all = (letter: string): readonly string[] =>
    fields.flatMap((field) => (field.startsWith(letter) && field.length > 1 ? field.slice(1) : []))
  const [name = ''] = all('n')
  const [email = null] = all('e')
  const [idHost = null] = all('h')
  const [found] = fields.flatMap((field) => {
    const id = Number(field.slice(1))
    return idLetters.flatMap(([letter, idFrom]) =>
      field.startsWith(letter) && isId(id) ? { id: userId(id), idFrom } : [],
    )
  })
  const { id, idFrom } = found ?? { id: null, idFrom: null }
  return {
    text,
    keys: { id, idFrom, idHost: id === null ? null : idHost, email, name, otherNames: all('o') },
    parts: all('p'),
  }
}

/**
 * A line of a list in the draft. The code that reads lists comes with their table, so a line that was stored is no more
 * than its text until then.
 */
export interface DraftLine {
  /** What the draft stores. */
  readonly kept: string
  /** Null while it was not read. */
  readonly line: MatchLine | null
}

/** The lines of the table, for the draft. */
export function draftLines(lines: readonly MatchLine[]): readonly DraftLine[] {
  const kept = keptLines(lines)
  return lines.map((line, at) => ({ kept: kept[at] ?? line.text, line }))
}

/** The lines of the draft, for the table; those that were not read are now, and wait to be looked up. */
export function linesOfDraft(lines: readonly DraftLine[]): readonly MatchLine[] {
  const entries = lines.map(({ kept, line }) => line ?? entryOfKept(kept))
  return changeLines([], { kind: 'append', entries }).map((read, at) => ({
    ...read,
    ...lines[at]?.line,
    key: read.key,
  }))
}
