/** A page, or a cell of one, that was copied as it is written: one of these tags is no part of a name. */
const mayBeMarkup = /<\/?(?:br|p|div|li|ul|ol|tr|td|th|table)(?:\s[^<>]*)?\/?>/iu
const isTable = /<t[rdh][\s>]/iu
const tag = /<\/?([a-z][a-z0-9]{0,9})(?:\s[^<>]{0,2000})?\/?>/giu

const newLines = new Set(['br', 'p', 'div', 'li', 'ul', 'ol', 'table'])

const entity = /&(?:(nbsp|lt|gt|quot|apos|amp)|#(\d{1,6})|#x([\da-f]{1,5}));/giu
const letters = new Map([
  ['nbsp', ' '],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
])

function letterOf(all: string, name: string | undefined, number: string | undefined, hex: string): string {
  if (name !== undefined) return letters.get(name.toLowerCase()) ?? all
  const code = number === undefined ? Number.parseInt(hex, 16) : Number(number)
  // A tab or a line end would make a table.
  return code < 32 ? ' ' : String.fromCodePoint(code)
}

/** What stands for a tag: a new row, the next cell, or a new line that may also be one within a cell. */
function instead(all: string, name: string): string {
  const lower = name.toLowerCase()
  if (newLines.has(lower)) return '\v'
  if (lower === 'tr') return all.startsWith('</') ? '' : '\n'
  if (lower !== 'td' && lower !== 'th') return all
  return all.startsWith('</') ? '' : '\t'
}

function withoutTags(text: string): string {
  if (!mayBeMarkup.test(text)) return text
  // The lines of a page's source are not those of its table.
  const source = isTable.test(text) ? text.replaceAll(/\s+/gu, ' ') : text
  return source.replaceAll(tag, instead)
}

/** The text with lines and cells in the place of the tags that make them, and letters for their entities. */
export function withoutMarkup(text: string): string {
  const plain = text.includes('<') ? withoutTags(text) : text
  return plain.includes('&') ? plain.replaceAll(entity, letterOf) : plain
}
