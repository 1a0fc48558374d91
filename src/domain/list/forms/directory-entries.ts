import { entryOf } from '#domain/list/entry.ts'
import { longestLine } from '#domain/list/first-look.ts'
import type { LeftOut, ParsedList } from '#domain/list/parsed-list.ts'
import { emailIn } from '#domain/list/reading/addresses.ts'
import { oneLine, saysSomething, visibleText } from '#domain/list/reading/visible-text.ts'

/** "CN=Mila Torres,OU=Sales,DC=x,DC=example", "CN=Mila Torres/O=ACME": a name in a directory. */
const distinguished = /^\s*(?:dn:\s*)?CN=((?:\\.|[^\\,/=]){1,100})[,/]\s*(?:OU|O|DC|C|CN)=/iu
const firstLine = /^dn::?\s/iu
const attribute = /^([\w-]+)(?:;[\w-]+)*(::?)\s*(.*)$/u

/** "cn:: 0JvQtdCy": letters beyond ASCII stand in Base64. */
function decoded(mark: string, value: string): string {
  if (mark !== '::') return value
  try {
    return new TextDecoder().decode(
      Uint8Array.from(atob(value.trim()), (letter) => letter.codePointAt(0) ?? 0),
    )
  } catch {
    return value
  }
}

const names = ['displayname', 'cn', 'name']

/** One person of an LDIF file, by name and address. */
function readRecord(given: readonly string[]): ParsedList {
  const said = given.join('\n').replaceAll('\n ', '').split('\n')
  const attributes = said.map((line) => {
    const [, name = '', mark = '', value = ''] = attribute.exec(line.slice(0, longestLine)) ?? []
    return { line, name: name.toLowerCase(), value: visibleText(decoded(mark, value)) }
  })
  const valueOf = (name: string): string => attributes.find((each) => each.name === name)?.value ?? ''
  const parts = [valueOf('givenname'), valueOf('sn')].filter(saysSomething).join(' ')
  const name = [...names.map(valueOf), parts].find(saysSomething) ?? ''
  const email = emailIn(valueOf('mail'))
  const { keys } = entryOf(name)
  const used = new Set([name, valueOf('mail')])
  const rest = attributes.filter((each) => !used.has(each.value) && saysSomething(each.line))
  const leftOut: readonly LeftOut[] =
    rest.length === 0 ? [] : [{ text: oneLine(rest.map(({ line }) => line).join(', ')), reason: 'card' }]
  const isPerson = name !== '' || email !== null
  return {
    entries: isPerson
      ? [
          {
            text: oneLine([name, email].filter(Boolean).join(', ')),
            keys: { ...keys, id: null, idFrom: null, idHost: null, email },
            parts: [],
          },
        ]
      : [],
    heading: null,
    leftOut,
    overlong: false,
  }
}

/** The people of a directory in a text: of LDIF, or by their distinguished names, and the text without them. */
export function directoryIn(text: string): { readonly lists: readonly ParsedList[]; readonly rest: string } {
  if (!/^\s*(?:dn:|CN=)/imu.test(text)) return { lists: [], rest: text }
  const lists: ParsedList[] = []
  const rest: string[] = []
  let open: string[] | null = null
  const close = (): void => {
    if (open) lists.push(readRecord(open))
    open = null
  }
  for (const line of text.split('\n')) {
    if (firstLine.test(line)) {
      close()
      open = [line]
    } else if (open) {
      if (line.trim() === '') close()
      else open.push(line)
    } else {
      const name = distinguished.exec(line.slice(0, longestLine))?.[1]
      if (name === undefined) rest.push(line)
      else {
        const { keys } = entryOf(name.replaceAll(/\\(.)/gu, '$1'))
        const entry = {
          text: oneLine(line),
          keys: { ...keys, id: null, idFrom: null, idHost: null },
          parts: [],
        }
        lists.push({ entries: [entry], heading: null, leftOut: [], overlong: false })
      }
    }
  }
  close()
  return { lists, rest: rest.join('\n') }
}
