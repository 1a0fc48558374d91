import { personDetail } from '#domain/people/person-detail.ts'
import { csvOf } from '#domain/receipt/csv-writer.ts'
import { recheckResultOf, type GroupChecks } from '#domain/receipt/group-check.ts'
import type { NamedRow, NamedGroup } from '#domain/receipt/named-receipt.ts'
import { nextStepFor } from '#domain/receipt/next-step.ts'
import { classOf } from '#domain/receipt/outcome-class.ts'
import type { I18n } from '#i18n/i18n.tsx'
import { joined } from '#i18n/joined.ts'
import { outcomeText, standingText } from '#i18n/texts.ts'

/** A receipt that is to be kept: always whole, whatever the screen shows of it. */
export interface ReceiptRecord {
  /** When the run ended, milliseconds since 1970. */
  readonly endedAt: number
  /** What was sent with the invitations; may be empty. */
  readonly message: string
  readonly parts: readonly NamedGroup[]
  readonly checks: GroupChecks
  /** Where everybody stands since; left out of a receipt of a run that has just ended. */
  readonly now?: { readonly title: string; readonly of: (line: NamedRow) => string }
}

/** What another look at the group showed of a doubtful row; null when there was none, or it is still going on. */
export function checkedText({ t, timeOfDay }: I18n, line: NamedRow, checks: GroupChecks): string | null {
  const check = checks.get(line.groupId)
  if (!check || check.rosterState.state === 'reading' || nextStepFor(line.outcome) !== 'check') return null
  return standingText(t, recheckResultOf(check, line.userId), timeOfDay(check.at))
}

function reasonOf(i18n: I18n, line: NamedRow, checks: GroupChecks, now: string | null = null): string {
  const outcome = outcomeText(i18n, line.outcome)
  const checked = now ?? checkedText(i18n, line, checks)
  return checked === null ? outcome : i18n.t('record.checked', { outcome, checked })
}

/** Names and messages are what people wrote: a line break in one must not look like another row. */
const oneLine = (words: string): string => words.replaceAll(/\s+/g, ' ').trim()

/** The receipt as plain text: time, message, groups, those not invited with reasons, those invited, all with their IDs. */
export function receiptText(i18n: I18n, { endedAt, message, parts, checks, now }: ReceiptRecord): string {
  const { t, fullMoment } = i18n
  const wordsOf = (line: NamedRow): string => {
    const detail = line.namesake ? oneLine(personDetail(line.position, line.departments)) : ''
    const outcome = reasonOf(i18n, line, checks, now?.of(line))
    const words = { name: oneLine(line.name), id: String(line.userId), outcome }
    return detail === '' ? t('record.line', words) : t('record.lineDetail', { ...words, detail })
  }
  const notInvitedTitle = (lines: readonly NamedRow[]): string => {
    const anyUnknown = lines.some(({ outcome: each }) => classOf(each) === 'unknown')
    return t(anyUnknown ? 'receipt.notInvitedOrUnknown' : 'receipt.notInvited')
  }
  const section = (title: string, lines: readonly NamedRow[]): readonly string[] =>
    lines.length === 0 ? [] : ['', t('record.part', { title, count: lines.length }), ...lines.map(wordsOf)]

  return [
    t('record.title', { time: fullMoment(endedAt) }),
    ...(message === '' ? [] : [t('record.sentWith', { message: oneLine(message) })]),
    ...parts.flatMap(({ groupId, groupName, notInvited, invited }) => [
      '',
      t('record.group', { group: oneLine(groupName), id: String(groupId) }),
      ...section(notInvitedTitle(notInvited), notInvited),
      ...section(t('receipt.invited'), invited),
    ]),
    '',
  ].join('\n')
}

/** "2026-11-24 14:03": spreadsheets of every language take it for a time, and it sorts as it is. */
const sortable = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' })

/** Whether a person was invited, as far as it is known. */
function answerOf({ outcome }: NamedRow): 'yes' | 'no' | 'unknown' {
  if (outcome.kind === 'invited') return 'yes'
  return classOf(outcome) === 'unknown' ? 'unknown' : 'no'
}

function nextStepText({ t }: I18n, { outcome }: NamedRow): string {
  const step = nextStepFor(outcome)
  return step ? t(`receipt.step.${step}`) : ''
}

/** The receipt as a table for a spreadsheet, one row for each person and group. */
export function receiptCsv(i18n: I18n, { endedAt, message, parts, checks, now }: ReceiptRecord): string {
  const { t } = i18n
  const time = sortable.format(endedAt)
  const row = (line: NamedRow): readonly string[] => [
    line.name,
    String(line.userId),
    line.position,
    joined(t, 'comma', line.departments),
    line.groupName,
    String(line.groupId),
    t(`record.${answerOf(line)}`),
    reasonOf(i18n, line, checks),
    ...(now ? [now.of(line)] : []),
    nextStepText(i18n, line),
    time,
    oneLine(message),
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
    ...(now ? [now.title] : []),
    t('receipt.todo'),
    t('record.time'),
    t('record.message'),
  ]
  const lines = parts.flatMap(({ notInvited, invited }) => [...notInvited, ...invited])
  return csvOf([head, ...lines.map(row)], t('record.separator') === ';' ? ';' : ',')
}

/** "invitations-2026-11-24-1403.csv". */
export const csvFileName = ({ t }: I18n, endedAt: number): string =>
  `${t('record.file')}-${sortable.format(endedAt).replace(' ', '-').replaceAll(':', '')}.csv`
