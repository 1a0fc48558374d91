import { attribute } from '#features/matching/files/markup.ts'
import { Refused } from '#features/matching/files/refused.ts'

const mostRows = 100_000
const mostCells = 250_000
const mostSheets = 1_000
const mostTags = 1_000_000
const mostColumns = 16_384
const lastRow = 1_048_576

/** Longer than any format of numbers that Excel takes. */
const longFormat = /\bFormat\s*=\s*(?:"[^"]{300,}"|'[^']{300,}')/iu

const element = /<(?:\w+:)?(Row|Cell|Column|Worksheet)\b([^<>]*)>/gu

const numberOf = (attributes: string, name: string): number =>
  Number.parseInt(attribute(attributes, `(?:\\w+:)?${name}`) ?? '0', 10) || 0

/** Counts what the library would visit in SpreadsheetML: one cell or column may stand for a billion. */
export function checkXmlSize(text: string): void {
  const refuse = (isMore: boolean): void => {
    if (isMore) throw new Refused('too-much')
  }
  let tags = 0
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) tags += 1
  refuse(tags > mostTags || longFormat.test(text))
  const counts = { Row: 0, Cell: 0, Column: 0, Worksheet: 0 }
  for (const [, name = '', attributes = ''] of text.matchAll(element)) {
    const [index, span] = [numberOf(attributes, 'Index'), numberOf(attributes, 'Span')]
    const [across, down] = [numberOf(attributes, 'MergeAcross'), numberOf(attributes, 'MergeDown')]
    refuse(index > lastRow)
    if (name === 'Row') counts.Row += 1 + span
    else if (name === 'Cell') counts.Cell += (1 + across) * (1 + down)
    else if (name === 'Column') counts.Column += 1 + span
    else counts.Worksheet += 1
    refuse(counts.Row > mostRows || counts.Cell > mostCells || counts.Worksheet > mostSheets)
    refuse(counts.Column > mostColumns * counts.Worksheet)
  }
}
