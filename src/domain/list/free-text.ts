import { foldedWords } from '#domain/words/folded-words.ts'
import { entryOf } from './entry.ts'
import { addressesIn } from './reading/addresses.ts'
import { marksIn, splitAtMarks } from './reading/marks.ts'
import {
  isWholeName,
  looksLikeFullName,
  unspacedName,
  withoutLabel,
  wordCount,
} from './reading/name-words.ts'
import { bareId } from './reading/profile-ids.ts'
import { isRemark } from './reading/remark-words.ts'
import { isDetail, nameOfAuthor } from './reading/times.ts'
import { saysSomething } from './reading/visible-text.ts'

/** Parts between separators; a separator between two quotes is a letter. */
function split(text: string, separator: RegExp): readonly string[] {
  const quotes = text.split('"').length - 1
  if (quotes === 0 || quotes % 2 === 1) return text.split(separator)
  const parts: string[] = ['']
  for (const [at, piece] of text.split('"').entries()) {
    const [first = '', ...others] = at % 2 === 1 ? [piece] : piece.split(separator)
    parts[parts.length - 1] += at === 0 ? first : `"${first}`
    for (const other of others) parts.push(other)
  }
  return parts
}

const hasMark = (text: string): boolean => marksIn(text).length > 0

/** True for a text that names a person by itself: an address, a link, an ID, a first and a last name. */
const isWhole = (text: string): boolean =>
  hasMark(text) || bareId(text) !== null || isWholeName(withoutLabel(text))

/** "Doe" before "John <j@doe.example>": one person whose name was turned round. */
const isLastNameBefore = (part: string, next: string | undefined): boolean =>
  next !== undefined && !isWhole(part) && /^\s*[^\s<@]+(?:\s*\([^()<>]{0,100}\))?\s*<[^<]*@/u.test(next)

/** "Ann Smith, ID 16", "Ann Smith, ann.smith@x.example": only what names the person before by itself. */
function belongs(name: string, mark: string): boolean {
  const { email, name: other } = entryOf(mark).keys
  const local = email?.split('@')[0] ?? ''
  return (
    other === '' &&
    (email === null || foldedWords(name).some((word) => word.length > 2 && local.includes(word)))
  )
}

/** Are two parts one person: "Doe, John", "ivanov petr, finance", "Орлов Лев, ведущий инженер"? */
function isOnePerson([first = '', second = '']: readonly string[]): boolean {
  const numbers = [first, second].filter((part) => bareId(part) !== null).length
  // "12, Mila Torres", "1, mila@x.example": a number beside somebody may count them.
  if (numbers === 1) return true
  if ([first, second].every((part) => hasMark(part) || bareId(part) !== null)) return false
  if ([first, second].every((part) => unspacedName.test(part.trim()))) return false
  if (!isWhole(first) || !isWhole(second) || wordCount(`${first} ${second}`) <= 2) return true
  if (hasMark(first)) return false
  if (hasMark(second)) return belongs(first, second)
  return isRemark(second) && !isRemark(first)
}

/** Stands for a comma that separates nobody; no text has it that is to be read. */
const comma = '\ue00c'
const brackets = /[([][^()[\]]{1,100}[)\]]/gu

/** "Torres, Mila (Sales, Oslo)": commas in brackets that hold no people separate none. */
const withJoinedRemarks = (text: string): string =>
  text.replaceAll(brackets, (inside, at: number) => {
    const arePeople = inside
      .slice(1, -1)
      .split(',')
      .every((part) => hasMark(part) || looksLikeFullName(part))
    return at === 0 || arePeople ? inside : inside.replaceAll(',', comma)
  })

/** Stands for a semicolon in the same way. */
const semicolon = '\ue00d'

/** "mila,ian," with no blank before an address: words of a list, or of its slips. */
const chain = /[\p{L}\p{N}][,;:]$/u

/**
 * "iv,anov@x.example": a separator within an address separates nobody. In "mila,ian,anov@x.example" it may separate
 * everybody, so Ian has a line as well as the address that may begin with him.
 */
function withWholeAddress(line: string): string {
  if (!/[,;][^\s,;]{1,64}@/u.test(line)) return line
  const pieces: string[] = []
  let done = 0
  let last = 0
  for (const { start, end, value } of addressesIn(line)) {
    const between = line.slice(last, start)
    last = end
    if (!/[,;]/u.test(value)) continue
    const address = line.slice(start, end)
    const before = chain.test(between) ? address.slice(0, address.search(/[,;:]/u) + 1) : ''
    pieces.push(line.slice(done, start), before)
    pieces.push(address.replaceAll(',', comma).replaceAll(';', semicolon))
    done = end
  }
  return pieces.join('') + line.slice(done)
}

/** Commas separate people, or the parts of one. */
function splitAtCommas(text: string): readonly string[] {
  const parts = split(withJoinedRemarks(text), /[,،]/u).map((part) => part.replaceAll(comma, ','))
  const said = parts.filter(saysSomething)
  const others = said.filter((part) => !isDetail(part))
  if (others.length < 2 || (others.length === 2 && said.length === 2 && isOnePerson(said))) return [text]
  const people: string[] = []
  let waiting = ''
  for (const [at, part] of parts.entries()) {
    const last = people.length - 1
    if (isDetail(part) && last >= 0) people[last] += `,${part}`
    else if (isLastNameBefore(part, parts[at + 1])) waiting = `${part}, `
    else {
      people.push(waiting + part)
      waiting = ''
    }
  }
  return people
}

/** "&", "/", "•" and the like separate people only where each part is one; "/" in an address of a page separates nothing. */
function splitAtSigns(text: string): readonly string[] {
  const mentioned = text.includes('@') ? text.split(/(?<=^|\s)(?=@\p{L})/u) : []
  if (mentioned.filter((part) => part.startsWith('@')).length > 1) return mentioned
  if (!/[&/|+•·]|\S {2,}\S/u.test(text)) return [text]
  const marks = marksIn(text)
  const parts = text.split(/[&|•·]|\s[/+]\s|(?<=\p{L})\/(?=\p{L})| {2,}/u).filter(saysSomething)
  const isOne = (): boolean =>
    marks.some(({ kind }) => kind === 'id') || parts.filter(hasMark).length > marks.length
  const isEach = parts.every((part) => hasMark(part) || looksLikeFullName(part))
  return parts.length < 2 || !isEach || isOne() ? [text] : parts
}

const onlyNumbers = /^\s*\d+(?:[ \t]+\d+)+\s*$/u

/** "8 900 123 45 67", "22 05 2026", "12 000": a phone number, a day, or a sum; no ID begins with 0. */
const oneNumber =
  /(?:^|\s)0|^\s*[78] 9\d\d(?: \d{2,4}){2,4}\s*$|^\s*(?:\d{1,3} )?\d{3} \d{3} (?:\d{4}|\d\d \d\d)\s*$|^\s*\d{1,2} \d{1,2} (?:19|20)\d\d\s*$/u

const areIds = (text: string): boolean => onlyNumbers.test(text) && !oneNumber.test(text)

/** "Mila Torres (ID 1): already a member", as a receipt of ours has it: commas after it are no separators. */
function isRecord(line: string): boolean {
  const match = line.includes('(ID ') ? /\(ID \d{1,10}\)\s?: /u.exec(line) : null
  return (
    match !== null && !line.slice(0, match.index).includes(';') && !line.includes('(ID ', match.index + 1)
  )
}

const oneWord = /^[\p{L}\p{M}\p{N}.'’-]*$/u

/** The people of one line of a free text, in its order; all letters of the line are in them. */
export function peopleInLine(line: string): readonly string[] {
  if (isRecord(line) || nameOfAuthor(line) !== null) return [line]
  const parts = split(withWholeAddress(line), /[;؛、]/u).flatMap((part) =>
    oneWord.test(part)
      ? [part]
      : splitAtCommas(part)
          .flatMap(splitAtSigns)
          .flatMap(splitAtMarks)
          .flatMap((each) => (areIds(each) ? each.trim().split(/\s+/u) : [each])),
  )
  return parts.filter(saysSomething).map((part) => part.replaceAll(comma, ',').replaceAll(semicolon, ';'))
}
