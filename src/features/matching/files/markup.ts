import { Refused } from './refused.ts'

/** A piece of HTML or XML: text as it stands there, or a tag with its name in lower case. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'open' | 'close'
      readonly name: string
      readonly attributes: string
      /** `<br/>`: nothing will close it. */
      readonly empty: boolean
    }

/** More than the tables of any list have. */
const mostTags = 1_000_000

/** A tag with more than this is broken, and ends at the first `>`. */
const longestTag = 10_000

/** Where a tag ends; `>` in a quoted value does not end it. */
function tagEnd(text: string, from: number): number {
  let quote = ''
  for (let at = from; at < text.length && at < from + longestTag; at += 1) {
    const letter = text[at] ?? ''
    if (quote !== '') quote = letter === quote ? '' : quote
    else if (letter === '>') return at
    else if (letter === '"' || letter === "'") quote = letter
  }
  return text.indexOf('>', from)
}

/** Finds the end of what is no text for people: scripts, styles. */
function endOfRaw(text: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, 'giu')
  closing.lastIndex = from
  return closing.exec(text)?.index ?? text.length
}

const tagName = /\/?([a-z][\w:.-]*)/iuy
const raw: ReadonlySet<string> = new Set(['script', 'style', 'title', 'template'])

/** The pieces of a marked-up text in their order. Comments and declarations are left out. */
export function* piecesOf(text: string): Generator<Piece, void> {
  // After it no tag ends, and searching for an end each time would take for ever.
  const lastEnd = text.lastIndexOf('>')
  let at = 0
  for (let tags = 0; at < text.length; tags += 1) {
    if (tags > mostTags) throw new Refused('too-much')
    const tag = at > lastEnd ? -1 : text.indexOf('<', at)
    const end = tag === -1 ? text.length : tag
    if (end > at) yield { kind: 'text', text: text.slice(at, end) }
    if (tag === -1) return
    if (text.startsWith('<!--', tag)) at = after(text, '-->', tag + 4)
    else if (text.startsWith('<![CDATA[', tag)) {
      at = after(text, ']]>', tag)
      yield { kind: 'text', text: text.slice(tag + 9, at - 3).replaceAll('&', '&amp;') }
    } else if (text[tag + 1] === '!' || text[tag + 1] === '?') at = after(text, '>', tag)
    else {
      tagName.lastIndex = tag + 1
      const name = tagName.exec(text)?.[1]?.toLowerCase()
      const last = name === undefined ? -1 : tagEnd(text, tagName.lastIndex)
      if (name === undefined || last === -1) {
        yield { kind: 'text', text: '<' }
        at = tag + 1
        continue
      }
      const closes = text[tag + 1] === '/'
      const attributes = text.slice(tag + 1 + name.length, last)
      yield { kind: closes ? 'close' : 'open', name, attributes, empty: attributes.endsWith('/') }
      at = !closes && raw.has(name) ? endOfRaw(text, name, last) : last + 1
    }
  }
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at === -1 ? text.length : at + mark.length
}

/** The value of an attribute, or null. */
export function attribute(attributes: string, name: string): string | null {
  if (attributes === '') return null
  const found = new RegExp(`(?:^|[\\s"'])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'iu').exec(
    attributes,
  )
  return found ? (found[1] ?? found[2] ?? found[3] ?? '') : null
}
