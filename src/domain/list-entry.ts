import { isId, userId, type UserId } from './ids.ts'

/** What a line says about a person. Each part may be missing; all of them are when a line says nothing of use. */
export interface ListWish {
  readonly id: UserId | null
  /** In lower case. */
  readonly email: string | null
  /** Any words; empty for none. */
  readonly name: string
}

/** One person of a list. */
export interface ListEntry {
  /** As it was given, on one line. */
  readonly text: string
  readonly wish: ListWish
}

const emailPattern =
  /<?\s*(?:mailto:)?([\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)\s*>?/iu
const linkPattern = /\S*\/user\/(\d{1,10})(?!\d)\S*/u
const onlyId = /^(?:id|#|№)?[\s:=]*(\d{1,10})$/iu

/** The address in a text, in lower case. */
export const emailIn = (text: string): string | null =>
  text.includes('@') ? (emailPattern.exec(text)?.[1]?.toLowerCase() ?? null) : null

/** Every address in a text with what stands before it; what follows the last one is the last part. */
export function splitAfterEmails(text: string): readonly string[] {
  if (!text.includes('@')) return [text]
  const ends = [...text.matchAll(new RegExp(emailPattern, 'giu'))].map(
    (match) => match.index + match[0].length,
  )
  const starts = [0, ...ends.slice(0, -1)]
  return ends.length < 2 ? [text] : starts.map((start, at) => text.slice(start, starts[at + 1]))
}

const idOf = (digits: string | undefined): UserId | null => {
  const id = Number(digits)
  return digits !== undefined && isId(id) ? userId(id) : null
}

/** The ID in a text that is nothing but an ID: "12", "#12", "ID: 12". */
export const idIn = (text: string): UserId | null => idOf(onlyId.exec(text.trim())?.[1])

/** The ID in the address of a profile: `/company/personal/user/12/`. */
export const linkedId = (text: string): UserId | null =>
  text.includes('/user/') ? idOf(linkPattern.exec(text)?.[1]) : null

/** Words of a name without numbering, quotes and phone numbers. */
export const cleanName = (text: string): string =>
  text
    .replaceAll(/["“”„«»<>()[\]{}|*•·]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => /\p{L}/u.test(word))
    .join(' ')
    .replaceAll(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, '')

/** What a text that stands for one person says. */
function wishOf(text: string): ListWish {
  const email = emailIn(text)
  const id = linkedId(text) ?? idIn(text)
  const unlinked = id === null ? text : text.replace(linkPattern, ' ')
  const name =
    idIn(text) === null ? cleanName(email === null ? unlinked : unlinked.replace(emailPattern, ' ')) : ''
  return { id, email, name }
}

/** The text on one line, without the letters that nobody sees. */
export const oneLine = (text: string): string =>
  text
    .replaceAll(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()

/** Blank lines and lines of dashes stand for nobody. */
export const saysSomething = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

export const entryOf = (text: string): ListEntry => {
  const line = oneLine(text)
  return { text: line, wish: wishOf(line) }
}

/** What is looked up, as somebody would type it. */
export const wishText = ({ id, email, name }: ListWish): string =>
  [name, email, id === null || name !== '' || email !== null ? '' : String(id)].filter(Boolean).join(' ')
