import { emailIn, idIn, linkedId, saysSomething, splitAfterEmails } from './list-entry.ts'

/** Parts between separators; a separator between two quotes is a letter. */
function split(text: string, separator: string): readonly string[] {
  const quotes = text.split('"').length - 1
  if (quotes % 2 === 1) return text.split(separator)
  const parts: string[] = ['']
  let inside = false
  for (const letter of text) {
    if (letter === '"') inside = !inside
    if (letter === separator && !inside) parts.push('')
    else parts[parts.length - 1] += letter
  }
  return parts
}

const wordsOf = (text: string): number => text.split(/\s+/u).filter(saysSomething).length

/** Stands for somebody by itself: an address, a link, an ID, a first and a last name. */
const isWhole = (text: string): boolean =>
  emailIn(text) !== null || linkedId(text) !== null || idIn(text) !== null || wordsOf(text) > 1

/** "Doe" before "John <j@doe.example>": one person whose name was turned round. */
const isLastNameBefore = (part: string, next: string | undefined): boolean =>
  next !== undefined && !isWhole(part) && /^\s*[^\s<@]+\s*<[^<]*@/u.test(next)

/** Commas separate people, or the parts of one: "Doe, John", "ivanov petr, finance". */
function splitAtCommas(text: string): readonly string[] {
  const parts = split(text, ',')
  const said = parts.filter(saysSomething)
  const isOne = said.length === 2 && (!said.every(isWhole) || wordsOf(text) <= 2) && !said.every(emailIn)
  if (said.length < 2 || (isOne && !said.every((part) => idIn(part) !== null))) return [text]
  const people: string[] = []
  let waiting = ''
  for (const [at, part] of parts.entries()) {
    if (isLastNameBefore(part, parts[at + 1])) waiting = `${part}, `
    else {
      people.push(waiting + part)
      waiting = ''
    }
  }
  return people
}

const onlyNumbers = /^\s*\d+(?:\s+\d+)+\s*$/u

/** The people of one line of a free text, in its order; all letters of the line are in them. */
export function peopleInLine(line: string): readonly string[] {
  return split(line, ';')
    .flatMap(splitAtCommas)
    .flatMap(splitAfterEmails)
    .flatMap((part) => (onlyNumbers.test(part) ? part.trim().split(/\s+/u) : [part]))
    .filter(saysSomething)
}
