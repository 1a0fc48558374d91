import { isId } from '#domain/ids.ts'

/**
 * Where an ID comes from, surest first: the address of a profile or a mention, which only the portal makes; "ID 12"
 * or "[12]" beside a name; a column of IDs, which may be the sheet's own; a bare number; a bare number among names.
 */
export type IdSource = 'link' | 'label' | 'column' | 'number' | 'doubtful'

/** The ID of a person in a text, with the place of all that belongs to it. */
export interface FoundId {
  readonly kind: 'id'
  readonly value: number
  readonly from: IdSource
  /** The portal that a link leads to, "p.example:8080" in lower case; null for all else, and for a path alone. */
  readonly host: string | null
  readonly start: number
  readonly end: number
}

/** Not "github.com/user/12": a portal has its users below a section. No longer than any real address: a data: address must not be walked through from each of its ends. */
const link =
  /(?:(?<!\.\p{L}{2,20}(?::\d{1,5})?)\/user\/|[?&]IM_DIALOG=)(\d{1,10})(?![\p{L}\p{N}])((?:(?!https?:\/\/)[^\s,;<>"'()|[\]]){0,500})/giu
const mention = /\[USER=(\d{1,10})(?: [^\]]{0,40})?\]/giu
const mentionEnd = /\[\/USER\]/giu
/** Not in the address of a page: "vk.com/id12", "?id=12". Not "Meeting ID: 842 1234 5678". */
const label =
  /(?<![\p{L}\p{N}/@?&_.=-])(?<!\b(?:meeting|conference|webinar|zoom|teams|group|workgroup|task|project|order|ticket|session|event|call|deal|lead|company|contact|customer|client|invoice|device|apple|case|message|chat|room)[ -]?)(?:(?:user ?)?id|ид|айди)(?: (?:пользователя|сотрудника|користувача))? ?[:=#№]? ?(\d{1,10})(?![\p{L}\p{N}]|[ -]\d{3}|[./–—-]\d)|\[(\d{1,10})\]/giu
/** Cheaper than the label itself, which looks back at each letter: tables have hundreds of thousands of cells. */
const mayBeLabel = /id|ид|айди|\[\d{1,10}\]|\[USER=/iu
const bare = /^[#№]?\s*(\d{1,10})$/u

const namesProfile = /\/user\/|[?&]IM_DIALOG=/iu

const longestMention = 200
const longestLink = 300
const beforeLink = /[^\s,;<>"'()|[\]]/u

const idOf = (digits: string | undefined): number | null => {
  const id = Number(digits)
  return digits !== undefined && isId(id) ? id : null
}

const hostOf = (address: string): string | null =>
  /^(?:https?:\/\/)?([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d{1,5})?)(?=\/)/iu
    .exec(address)?.[1]
    ?.toLowerCase() ?? null

/** A page below a profile with a number of its own is about that: a task, a file, a day. */
function isProfile(rest: string): boolean {
  const path = rest.replace(/[?#].*$/u, '')
  const below = path.indexOf('/')
  return below === -1 || !/\d/u.test(path.slice(below))
}

function linksIn(text: string): readonly FoundId[] {
  let before = 0
  return [...text.matchAll(link)].flatMap(({ 0: all, 1: digits, 2: rest = '', index }) => {
    const value = idOf(digits)
    const first = Math.max(before, index - longestLink)
    before = index + all.length
    if (value === null || !isProfile(rest)) return []
    let start = index
    while (start > first && beforeLink.test(text[start - 1] ?? ' ')) start -= 1
    const end = index + all.length
    return { kind: 'id', value, from: 'link', host: hostOf(text.slice(start, end)), start, end } as const
  })
}

function mentionsIn(text: string): readonly FoundId[] {
  return [...text.matchAll(mention)].flatMap(({ 0: all, 1: digits, index }) => {
    const value = idOf(digits)
    if (value === null) return []
    mentionEnd.lastIndex = index + all.length
    const rest = text.slice(0, index + all.length + longestMention)
    const closing = mentionEnd.exec(rest)
    const end = closing ? mentionEnd.lastIndex : index + all.length
    mentionEnd.lastIndex = 0
    return { kind: 'id', value, from: 'link', host: null, start: index, end } as const
  })
}

/** The IDs that a text names as such, in no order. */
export function numbersIn(text: string): readonly FoundId[] {
  if (!/\d/u.test(text)) return []
  const mayHaveLabel = mayBeLabel.test(text)
  if (!mayHaveLabel && !namesProfile.test(text)) return []
  const sure = [
    ...(namesProfile.test(text) ? linksIn(text) : []),
    ...(/\[USER=/iu.test(text) ? mentionsIn(text) : []),
  ]
  const labelled: FoundId[] = []
  // Not with `matchAll`: it makes a copy of the pattern, which takes longer than to read a cell.
  if (mayHaveLabel)
    text.replaceAll(
      label,
      (all: string, word: string | undefined, bracket: string | undefined, start: number) => {
        const value = idOf(word ?? bracket)
        const isPart = sure.some((other) => start >= other.start && start < other.end)
        if (value !== null && !isPart)
          labelled.push({ kind: 'id', value, from: 'label', host: null, start, end: start + all.length })
        return all
      },
    )
  return [...sure, ...labelled]
}

/** The ID in a text that is nothing but a number: "12", "#12"; null for any other text. */
export const bareId = (text: string): number | null => idOf(bare.exec(text.trim())?.[1])

/** The text without addresses of pages, and without tags, which are no words of a name. */
export const withoutLinks = (text: string): string =>
  (namesProfile.test(text)
    ? text.replaceAll(/[^\s,;<>"'()|[\]]+/gu, (word) => (namesProfile.test(word) ? ' ' : word))
    : text
  )
    .replaceAll(/\[\/?USER(?:=[^\]]{0,50})?\]/giu, ' ')
    .replaceAll(/[a-z]{2,10}:\/\/\S+/giu, ' ')
    .replaceAll(/<\/?[a-z][^<>@]{0,300}>/giu, ' ')
