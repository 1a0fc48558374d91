import { csvOf } from '#domain/csv.ts'
import { standingOf, type GroupChecks } from '#domain/group-check.ts'
import { nextStepFor } from '#domain/next-step.ts'
import { detailOf, type ReceiptLine, type ReceiptPart } from '#domain/receipt-line.ts'
import type { I18n } from './i18n.tsx'
import { outcomeText, standingText } from './texts.ts'

/** A receipt that is to be kept: always whole, whatever the screen shows of it. */
export interface ReceiptRecord {
  /** When the run ended, milliseconds since 1970. */
  readonly endedAt: number
  readonly parts: readonly ReceiptPart[]
  readonly checks: GroupChecks
}

/** What another look at the group showed of a doubtful row; null when there was none, or it is still going on. */
export function checkedText({ t, timeOfDay }: I18n, line: ReceiptLine, checks: GroupChecks): string | null {
  const check = checks.get(line.groupId)
  if (!check || check.reading.state === 'reading' || nextStepFor(line.outcome) !== 'check') return null
  return standingText(t, standingOf(check, line.userId), timeOfDay(check.at))
}

function reasonOf(i18n: I18n, line: ReceiptLine, checks: GroupChecks): string {
  const outcome = outcomeText(i18n.t, line.outcome)
  const checked = checkedText(i18n, line, checks)
  return checked === null ? outcome : i18n.t('record.checked', { outcome, checked })
}

/** Names are what people wrote: a line break in one must not look like another row. */
const oneLine = (words: string): string => words.replaceAll(/\s+/g, ' ').trim()

/** The receipt as plain text: time, groups, those not invited with reasons, those invited, all with their IDs. */
export function receiptText(i18n: I18n, { endedAt, parts, checks }: ReceiptRecord): string {
  const { t, moment } = i18n
  const wordsOf = (line: ReceiptLine): string => {
    const detail = line.namesake ? oneLine(detailOf(line)) : ''
    const words = { name: oneLine(line.name), id: String(line.userId), outcome: reasonOf(i18n, line, checks) }
    return detail === '' ? t('record.line', words) : t('record.lineDetail', { ...words, detail })
  }
  const section = (title: string, lines: readonly ReceiptLine[]): readonly string[] =>
    lines.length === 0 ? [] : ['', t('record.part', { title, count: lines.length }), ...lines.map(wordsOf)]

  return [
    t('record.title', { time: moment(endedAt) }),
    ...parts.flatMap(({ groupId, groupName, notInvited, invited }) => [
      '',
      t('record.group', { group: oneLine(groupName), id: String(groupId) }),
      ...section(t('receipt.notInvited'), notInvited),
      ...section(t('receipt.invited'), invited),
    ]),
    '',
  ].join('\n')
}

/** "2026-11-24 14:03": spreadsheets of every language take it for a time, and it sorts as it is. */
const sortable = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' })

/** The receipt as a table for a spreadsheet, one row for each person and group. */
export function receiptCsv(i18n: I18n, { endedAt, parts, checks }: ReceiptRecord): string {
  const { t } = i18n
  const time = sortable.format(endedAt)
  const row = (line: ReceiptLine): readonly string[] => [
    line.name,
    String(line.userId),
    line.position,
    line.department,
    line.groupName,
    String(line.groupId),
    t(line.outcome.kind === 'invited' ? 'record.yes' : 'record.no'),
    reasonOf(i18n, line, checks),
    time,
  ]
  const head = [
    t('receipt.person'),
    t('receipt.id'),
    t('record.position'),
    t('record.department'),
    t('receipt.group'),
    t('record.groupId'),
    t('record.invited'),
    t('receipt.outcome'),
    t('record.time'),
  ]
  const lines = parts.flatMap(({ notInvited, invited }) => [...notInvited, ...invited])
  return csvOf([head, ...lines.map(row)], t('record.separator') === ';' ? ';' : ',')
}

/** "invitations-2026-11-24-1403.csv". */
export const csvFileName = ({ t }: I18n, endedAt: number): string =>
  `${t('record.file')}-${sortable.format(endedAt).replace(' ', '-').replaceAll(':', '')}.csv`
