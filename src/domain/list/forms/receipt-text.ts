import type { LeftOut } from '#domain/list/parsed-list.ts'
import { oneLine } from '#domain/list/reading/visible-text.ts'

const quoting = String.raw`^[\s>*_]*`
const summary = new RegExp(
  `${quoting}(?:Not invited|Not invited, or not known|Invited|Не приглашены|Не приглашены или неизвестно|Приглашены): \\d+\\s*$`,
  'u',
)
const group = new RegExp(`${quoting}(?:Group|Группа): .* \\(ID \\d+\\)\\s*$`, 'u')
const message = new RegExp(`${quoting}(?:Message|Сообщение): `, 'u')
const title = new RegExp(`${quoting}(?:Invitations|Приглашения), .*\\d{4}`, 'u')
/** Not a row of our CSV, in which the message may quote such a line. */
const person = /^(?!\s*"[^"]*"[,;]).*\(ID \d{1,10}\): \S/u

/** A copied receipt of ours without its lines about groups and sums: what is left is one person a line. */
export interface RecordText {
  readonly rest: string
  readonly leftOut: readonly LeftOut[]
  /** The text is such a receipt. */
  readonly isRecord: boolean
}

/** Takes the lines of a copied receipt apart (features/receipt writes them, in English and Russian). */
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
