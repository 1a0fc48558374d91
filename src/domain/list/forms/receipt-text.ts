import type { LeftOut } from '#domain/list/parsed-list.ts'
import { oneLine, visibleText } from '#domain/list/reading/visible-text.ts'
import { receiptWords } from './receipt-words.ts'

const quoting = String.raw`^[\s>*_]*`
/** French has a space before it. */
const colon = String.raw`\s?[:：] `

/** Any of these words, in the letters that a text has when it is read. */
const anyOf = (words: readonly string[]): string =>
  words.map((word) => visibleText(word).replaceAll(/[()]/g, String.raw`\$&`)).join('|')

const summary = new RegExp(`${quoting}(?:${anyOf(receiptWords.sum)})${colon}[\\d.,\\s]+$`, 'u')
const group = new RegExp(`${quoting}(?:${anyOf(receiptWords.group)})${colon}.* \\(ID \\d+\\)\\s*$`, 'u')
const message = new RegExp(`${quoting}(?:${anyOf(receiptWords.message)})${colon}`, 'u')
const title = new RegExp(`${quoting}(?:${anyOf(receiptWords.title)})[,،]? .*\\d{4}`, 'u')
/** Not a row of our CSV, in which the message may quote such a line. */
const person = /^(?!\s*"[^"]*"[,;]).*\(ID \d{1,10}\)\s?: \S/u

/** A copied receipt of ours without its lines about groups and sums: what is left is one person a line. */
export interface RecordText {
  readonly rest: string
  readonly leftOut: readonly LeftOut[]
  /** The text is such a receipt. */
  readonly isRecord: boolean
}

/** Takes the lines of a copied receipt apart (features/receipt writes them, in the language of the page). */
export function withoutRecord(text: string): RecordText {
  const lines = text.split('\n')
  const isRecord = lines.some((line) => person.test(line) || summary.test(line) || group.test(line))
  if (!isRecord) return { rest: text, leftOut: [], isRecord }
  const isAbout = (line: string): boolean =>
    [summary, group, title, message].some((about) => about.test(line))
  return {
    rest: lines.filter((line) => !isAbout(line)).join('\n'),
    leftOut: lines.filter(isAbout).map((line) => ({ text: oneLine(line), reason: 'record' })),
    isRecord,
  }
}
