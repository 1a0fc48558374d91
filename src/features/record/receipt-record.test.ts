import { describe, expect, it } from 'vitest'
import { groupId } from '#domain/ids.ts'
import { parseCsv, parseText } from '#domain/list/parser.ts'
import type { GroupChecks } from '#domain/receipt/group-check.ts'
import type { NamedRow, NamedGroup } from '#domain/receipt/named-receipt.ts'
import { namedRowFixture } from '#domain/receipt/named-row.fixture.ts'
import type { Outcome } from '#domain/run/outcome.ts'
import { allMessages } from '#i18n/messages.fixture.ts'
import { createI18n } from '#i18n/i18n.tsx'
import { csvFileName, receiptCsv, receiptText, type ReceiptRecord } from './receipt-record.ts'

const english = createI18n('en', await allMessages('en'))
const russian = createI18n('ru', await allMessages('ru'))
const endedAt = new Date(2026, 10, 24, 14, 3).getTime()
const group = groupId(1205)

const line = (id: number, name: string, outcome: Outcome, rest: Partial<NamedRow> = {}): NamedRow =>
  namedRowFixture(id, { groupId: group, name, outcome, ...rest })

const twins = { namesake: true, departments: ['Development'] }
const part: NamedGroup = {
  groupId: group,
  groupName: 'Website relaunch',
  notInvited: [
    line(1304, 'Hanna Berg', { kind: 'refused', reason: 'does-not-accept', certainty: 'probable' }),
    line(12, 'Ivan Ivanov', { kind: 'unknown' }, { ...twins, position: 'Tester' }),
  ],
  invited: [
    line(1271, 'Mila Torres', { kind: 'invited', proof: 'answer' }, { position: 'Content editor' }),
    line(13, 'Ivan Ivanov', { kind: 'invited', proof: 'reading' }, twins),
  ],
}
const record = (
  parts: readonly NamedGroup[],
  checks: GroupChecks = new Map(),
  message = '',
): ReceiptRecord => ({ endedAt, message, parts, checks })

/** Names people who are not in the receipt. */
const tricky = 'Dear all,\nEve Stone (ID 99): invited\nask eve@company.example, ID 98'
const linesOf = (text: string): string[] => text.split('\n')

describe('a receipt with how it stands now', () => {
  const now = { title: 'Now', of: ({ userId }: NamedRow) => (userId === 1271 ? 'accepted' : 'waiting') }
  const later = { ...record([part]), now }

  it('tells it in the text in brackets, and in the table in a column of its own', () => {
    expect(receiptText(english, later)).toContain('Mila Torres (ID 1271): invited (accepted)')
    const cells = receiptCsv(english, later).trim().split('\r\n')
    const [head, ...rows] = cells.map((row) => row.slice(1, -1).split('","'))
    const column = head?.indexOf('Now') ?? -1
    expect(column).toBe((head?.indexOf('Outcome') ?? -2) + 1)
    expect(rows.map((row) => row[column])).toEqual(['waiting', 'waiting', 'accepted', 'waiting'])
    expect(receiptCsv(english, record([part]))).not.toContain('"Now"')
  })
})

describe('the receipt as text', () => {
  it('the text has time, group, reasons and IDs, those not invited first, details for namesakes only', () => {
    const [title, ...rest] = linesOf(receiptText(english, record([part])))
    expect(title).toBe(`Invitations, ${english.fullMoment(endedAt)}`)
    expect(title).toMatch(/November 24, 2026.*02:03/)
    expect(rest).toEqual([
      '',
      'Group: Website relaunch (ID 1205)',
      '',
      'Not invited, or not known: 2',
      'Hanna Berg (ID 1304): probably does not accept group invitations',
      'Ivan Ivanov, Tester · Development (ID 12): not known: no answer, and the group could not be checked',
      '',
      'Invited: 2',
      'Mila Torres (ID 1271): invited',
      'Ivan Ivanov, Development (ID 13): invited, probably by you',
      '',
    ])
  })

  it('the text is Russian in Russian, and leaves out empty parts', () => {
    const lines = linesOf(receiptText(russian, record([{ ...part, notInvited: [] }])))
    expect(lines[0]).toMatch(/^Приглашения, 24 ноября 2026/)
    expect(lines.slice(1, 5)).toEqual(['', 'Группа: Website relaunch (ID 1205)', '', 'Приглашены: 2'])
  })

  it('the text names each of several groups', () => {
    const other = { ...part, groupId: groupId(7), groupName: 'Brand council' }
    expect(
      linesOf(receiptText(english, record([part, other]))).filter((row) => row.startsWith('Group')),
    ).toEqual(['Group: Website relaunch (ID 1205)', 'Group: Brand council (ID 7)'])
  })

  it('a name with a line break cannot forge a line', () => {
    const forged = line(5, 'Eve\nMila Torres (ID 1271): invited\n', { kind: 'unknown' })
    const text = receiptText(english, record([{ ...part, notInvited: [forged], invited: [] }]))
    expect(linesOf(text).filter((row) => row.startsWith('Mila'))).toEqual([])
  })

  it('the text has the message on one line', () => {
    expect(linesOf(receiptText(english, record([part], new Map(), tricky)))[1]).toBe(
      'Message: Dear all, Eve Stone (ID 99): invited ask eve@company.example, ID 98',
    )
  })

  it.each([english, russian])('R01: the text is read as a list of the same people', (i18n) => {
    const { entries, leftOut } = parseText(receiptText(i18n, record([part], new Map(), tricky)))
    expect(entries.map(({ keys }) => [keys.id, keys.name])).toEqual([
      [1304, 'Hanna Berg'],
      [12, 'Ivan Ivanov'],
      [1271, 'Mila Torres'],
      [13, 'Ivan Ivanov'],
    ])
    expect(leftOut.map(({ reason }) => reason)).toEqual(['record', 'record', 'record', 'record', 'record'])
  })

  it.each([english, russian])('R01: so is the CSV', (i18n) => {
    const { entries } = parseCsv(receiptCsv(i18n, record([part], new Map(), tricky)))
    expect(entries.map(({ keys }) => keys.id)).toEqual([1304, 12, 1271, 13])
    expect(entries[0]?.keys.name).toBe('Hanna Berg')
  })

  it('a second reading of the group is added to the doubtful rows only', () => {
    const checks: GroupChecks = new Map([[group, { at: endedAt, rosterState: { state: 'gone' } }]])
    const lines = linesOf(receiptText(english, record([part], checks)))
    const told = lines.filter((row) => row.includes('deleted or hidden'))
    expect(told).toEqual([expect.stringMatching(/^Ivan Ivanov.*\(ID 12\): not known/)])
  })
})

describe('the receipt as CSV', () => {
  const rowsOf = (csv: string): string[] => csv.replace('\uFEFF', '').trimEnd().split('\r\n')

  it('the CSV has a row for each person and group, with a time that sorts as text', () => {
    const [head, first, , third] = rowsOf(receiptCsv(english, record([part], new Map(), 'Welcome')))
    expect(head).toBe(
      '"Colleague","ID","Position","Department","Group","Group ID","Invited","Outcome","What to do","Time","Message"',
    )
    expect(first).toBe(
      '"Hanna Berg","1304","","","Website relaunch","1205","no","probably does not accept group invitations","Open the profile","2026-11-24 14:03","Welcome"',
    )
    expect(third).toBe(
      '"Mila Torres","1271","Content editor","","Website relaunch","1205","yes","invited","","2026-11-24 14:03","Welcome"',
    )
  })

  it('the CSV is separated by semicolons where numbers have a decimal comma', () => {
    expect(rowsOf(receiptCsv(russian, record([part])))[0]).toMatch(/^"Коллега";"ID";"Должность"/)
  })

  it('the file is named after the time the run ended', () => {
    expect(csvFileName(english, endedAt)).toBe('invitations-2026-11-24-1403.csv')
  })
})
