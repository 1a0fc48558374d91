import { userId } from '#domain/ids.ts'
import { entryOf, type ListEntry } from '#domain/list/entry.ts'
import { hasTooManyCards } from '#domain/list/list-size.ts'
import { longestLine } from '#domain/list/first-look.ts'
import { overlong, type LeftOut, type ParsedList } from '#domain/list/parsed-list.ts'
import { emailIn } from '#domain/list/reading/addresses.ts'
import { numbersIn } from '#domain/list/reading/profile-ids.ts'
import { oneLine, saysSomething, visibleText } from '#domain/list/reading/visible-text.ts'

/** A line of a card: "EMAIL;TYPE=INTERNET:mila@x.example". */
interface Property {
  readonly line: string
  readonly name: string
  readonly params: string
  readonly value: string
}

const property = /^(?:[\w-]+\.)?([\w-]+)((?:;(?:"[^"]*"|[^:;"])*)*):(.*)$/u
const commonName = /;CN=(?:"([^"]*)"|([^:;"]*))/iu

/** "=D0=98" as letters: old phones write cards so. */
function decoded(params: string, value: string): string {
  if (!/QUOTED-PRINTABLE/iu.test(params)) return value
  try {
    return decodeURIComponent(value.replaceAll('%', '%25').replaceAll(/=([\dA-F]{2})/giu, '%$1'))
  } catch {
    return value
  }
}

const unescaped = (value: string): string => value.replaceAll(/\\[nN]/gu, ' ').replaceAll(/\\(.)/gu, '$1')

/** Long lines are folded: the next one begins with a space, or this one ends with "=". */
const unfolded = (lines: readonly string[]): readonly string[] =>
  lines
    .join('\n')
    .replaceAll(/\n[ \t]|=\n(?==)/gu, '')
    .split('\n')

function propertyIn(given: string): Property {
  const line = given.slice(0, longestLine)
  // A photo, or a note: nothing that names the person.
  if (given.length > longestLine) return { line, name: '', params: '', value: line }
  const [, name = '', params = '', value = line] = property.exec(line.trim()) ?? []
  return { line, name: name.toUpperCase(), params, value: visibleText(unescaped(decoded(params, value))) }
}

function entryFor(name: string, email: string | null, links: string): ListEntry {
  const id = numbersIn(links).find(({ from }) => from === 'link')
  const { keys } = entryOf(name)
  return {
    text: oneLine([name, email, id && links].filter(Boolean).join(', ')),
    keys: {
      ...keys,
      id: id ? userId(id.value) : null,
      idFrom: id ? 'link' : null,
      idHost: id?.host ?? null,
      email,
    },
    parts: [],
  }
}

const structure = new Set(['BEGIN', 'END', 'VERSION', 'PRODID', 'REV', 'N'])

/** One person a card, by name, address and profile. */
function readCard(properties: readonly Property[]): ParsedList {
  const first = (name: string): Property | undefined =>
    properties.find((each) => each.name === name && saysSomething(each.value))
  const [last = '', given = '', middle = ''] = first('N')?.value.split(';') ?? []
  const name = first('FN')?.value ?? [given, middle, last].filter(Boolean).join(' ')
  const mail = properties.find((each) => each.name === 'EMAIL' && emailIn(each.value) !== null)
  const link = properties.find((each) => each.name === 'URL' && numbersIn(each.value).length > 0)
  const used = new Set([first('FN'), mail, link])
  const rest = properties.filter(
    (each) => !used.has(each) && !structure.has(each.name) && saysSomething(each.value),
  )
  const entries =
    name === '' && !mail && !link
      ? []
      : [entryFor(name, mail ? emailIn(mail.value) : null, link?.value ?? '')]
  return { entries, heading: null, leftOut: leftOutOf(rest), overlong: false }
}

/** One person for each guest of a meeting. */
function readGuests(properties: readonly Property[]): ParsedList {
  const guests = properties.filter(({ name }) => name === 'ATTENDEE')
  const entries = guests.map(({ params, value }) => {
    const match = commonName.exec(params)
    const name = match?.[1] ?? match?.[2] ?? ''
    return entryFor(emailIn(name) === null ? name : '', emailIn(value), '')
  })
  const rest = properties.filter(
    (each) => each.name !== 'ATTENDEE' && !structure.has(each.name) && saysSomething(each.value),
  )
  return {
    entries: entries.filter(({ text }) => saysSomething(text)),
    heading: null,
    leftOut: leftOutOf(rest),
    overlong: false,
  }
}

const leftOutOf = (rest: readonly Property[]): readonly LeftOut[] =>
  rest.length === 0 ? [] : [{ text: oneLine(rest.map(({ line }) => line).join(', ')), reason: 'card' }]

/** The cards and calendars of a text, and the text without them. */
export function cardsIn(text: string): { readonly lists: readonly ParsedList[]; readonly rest: string } {
  if (!/BEGIN:V|ATTENDEE/iu.test(text)) return { lists: [], rest: text }
  if (hasTooManyCards(text)) return { lists: [overlong], rest: '' }
  const lists: ParsedList[] = []
  const rest: string[] = []
  const loose: string[] = []
  let open: { readonly kind: string; readonly lines: string[] } | null = null
  const close = (): void => {
    const properties = open === null ? [] : unfolded(open.lines).map(propertyIn)
    if (open) lists.push(open.kind === 'VCARD' ? readCard(properties) : readGuests(properties))
    open = null
  }
  for (const line of text.split('\n')) {
    const begin = /^\s*BEGIN:(VCARD|VCALENDAR|VEVENT)\s*$/iu.exec(line)?.[1]?.toUpperCase()
    if (begin !== undefined && (open === null || begin === 'VCARD')) {
      close()
      open = { kind: begin, lines: [] }
    }
    if (open) {
      open.lines.push(line)
      if (line.trim().toUpperCase() === `END:${open.kind}`) close()
    } else if (/^\s*ATTENDEE[;:]/iu.test(line) || (loose.length > 0 && /^[ \t]\S/u.test(line)))
      loose.push(line)
    else rest.push(line)
  }
  close()
  if (loose.length > 0) lists.push(readGuests(unfolded(loose).map(propertyIn)))
  return { lists, rest: rest.join('\n') }
}
