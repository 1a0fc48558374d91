import { describe, expect, it } from 'vitest'
import type { GroupChecks } from '#domain/group-check.ts'
import { groupId, userId } from '#domain/ids.ts'
import type { Outcome } from '#domain/outcome.ts'
import type { ReceiptLine, ReceiptPart } from '#domain/receipt-line.ts'
import { en } from './en.ts'
import { createI18n } from './i18n.tsx'
import { csvFileName, receiptCsv, receiptText, type ReceiptRecord } from './receipt-record.ts'
import { ru } from './ru.ts'

const english = createI18n('en', en)
const russian = createI18n('ru', ru)
const endedAt = new Date(2026, 10, 24, 14, 3).getTime()
const group = groupId(1205)

function line(id: number, name: string, outcome: Outcome, rest: Partial<ReceiptLine> = {}): ReceiptLine {
  const fixed = { photo: null, position: '', department: '', namesake: false, groupName: 'Website relaunch' }
  return { key: `${group}-${id}`, userId: userId(id), groupId: group, name, outcome, ...fixed, ...rest }
}

const twins = { namesake: true, department: 'Development' }
const part: ReceiptPart = {
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
const record = (parts: readonly ReceiptPart[], checks: GroupChecks = new Map()): ReceiptRecord => ({
  endedAt,
  parts,
  checks,
})
const linesOf = (text: string): string[] => text.split('\n')

describe('the receipt as text', () => {
  it('has time, group, reasons and IDs, those not invited first, departments for namesakes only', () => {
    const [title, ...rest] = linesOf(receiptText(english, record([part])))
    expect(title).toBe(`Invitations, ${english.moment(endedAt)}`)
    expect(title).toMatch(/November 24, 2026.*02:03/)
    expect(rest).toEqual([
      '',
      'Group: Website relaunch (ID 1205)',
      '',
      'Not invited: 2',
      'Hanna Berg (ID 1304): probably does not accept group invitations',
      'Ivan Ivanov, Tester · Development (ID 12): not known: the portal did not answer, and the group could not be read',
      '',
      'Invited: 2',
      'Mila Torres (ID 1271): invited',
      'Ivan Ivanov, Development (ID 13): invited, confirmed by reading the group: probably by this sending',
      '',
    ])
  })

  it('is Russian for Russians, and leaves out what is empty', () => {
    const lines = linesOf(receiptText(russian, record([{ ...part, notInvited: [] }])))
    expect(lines[0]).toMatch(/^Приглашения, 24 ноября 2026/)
    expect(lines.slice(1, 5)).toEqual(['', 'Группа: Website relaunch (ID 1205)', '', 'Приглашены: 2'])
  })

  it('names every group of several', () => {
    const other = { ...part, groupId: groupId(7), groupName: 'Brand council' }
    expect(
      linesOf(receiptText(english, record([part, other]))).filter((row) => row.startsWith('Group')),
    ).toEqual(['Group: Website relaunch (ID 1205)', 'Group: Brand council (ID 7)'])
  })

  it('cannot be forged by a name with a line break', () => {
    const forged = line(5, 'Eve\nMila Torres (ID 1271): invited\n', { kind: 'unknown' })
    const text = receiptText(english, record([{ ...part, notInvited: [forged], invited: [] }]))
    expect(linesOf(text).filter((row) => row.startsWith('Mila'))).toEqual([])
  })

  it('adds what another look at the group showed, to the doubtful rows alone', () => {
    const checks: GroupChecks = new Map([[group, { at: endedAt, reading: { state: 'gone' } }]])
    const lines = linesOf(receiptText(english, record([part], checks)))
    const told = lines.filter((row) => row.includes('gone, or hidden'))
    expect(told).toEqual([expect.stringMatching(/^Ivan Ivanov.*\(ID 12\): not known/)])
  })
})

describe('the receipt as CSV', () => {
  const rowsOf = (csv: string): string[] => csv.replace('\uFEFF', '').trimEnd().split('\r\n')

  it('has one row for each person and group, with the time in a form that sorts', () => {
    const [head, first, , third] = rowsOf(receiptCsv(english, record([part])))
    expect(head).toBe(
      '"Colleague","ID","Position","Department","Group","Group ID","Invited","Outcome","Time"',
    )
    expect(first).toBe(
      '"Hanna Berg","1304","","","Website relaunch","1205","no","probably does not accept group invitations","2026-11-24 14:03"',
    )
    expect(third).toBe(
      '"Mila Torres","1271","Content editor","","Website relaunch","1205","yes","invited","2026-11-24 14:03"',
    )
  })

  it('is split by semicolons where numbers have a comma', () => {
    expect(rowsOf(receiptCsv(russian, record([part])))[0]).toMatch(/^"Коллега";"ID";"Должность"/)
  })

  it('is named after the moment', () => {
    expect(csvFileName(english, endedAt)).toBe('invitations-2026-11-24-1403.csv')
  })
})
