import { describe, expect, it } from 'vitest'
import { groupId } from '#domain/ids.ts'
import { parseCsv, parseText, type ParsedList } from '#domain/list/parser.ts'
import { namedRowFixture } from '#domain/receipt/named-row.fixture.ts'
import type { Outcome } from '#domain/run/outcome.ts'
import { createI18n } from '#i18n/i18n.tsx'
import { languages } from '#i18n/language.ts'
import { allMessages } from '#i18n/messages.fixture.ts'
import { receiptCsv, receiptText, type ReceiptRecord } from './receipt-record.ts'

const row = (id: number, name: string, outcome: Outcome) =>
  namedRowFixture(id, { groupId: groupId(3), groupName: 'Website relaunch', name, outcome })

const mila = row(1271, 'Mila Torres', { kind: 'invited', proof: 'answer' })
const lev = row(1304, 'Лев Орлов', { kind: 'member' })
const ian = row(12, 'Ian Wolf', { kind: 'unknown' })

const record = (...notInvited: readonly (typeof lev)[]): ReceiptRecord => ({
  endedAt: new Date(2026, 10, 24, 14, 3).getTime(),
  message: 'Ask Eve Stone (ID 99): she knows.',
  parts: [{ groupId: groupId(3), groupName: 'Website relaunch', notInvited, invited: [mila] }],
  checks: new Map(),
})

const idsIn = ({ entries }: ParsedList): (number | null)[] => entries.map(({ keys }) => keys.id)

describe.each(languages)('R01: a receipt in %s that comes back as a list', (language) => {
  it('as text has a line for each person, and for nobody else', async () => {
    const i18n = createI18n(language, await allMessages(language))
    expect(idsIn(parseText(receiptText(i18n, record(lev))))).toEqual([1304, 1271])
    expect(idsIn(parseText(receiptText(i18n, record(lev, ian))))).toEqual([1304, 12, 1271])
  })

  it('as a table has a line for each person, and for nobody else', async () => {
    const i18n = createI18n(language, await allMessages(language))
    const { entries } = parseCsv(receiptCsv(i18n, record(lev, ian)))
    expect(entries.map(({ keys }) => [keys.id, keys.name])).toEqual([
      [1304, 'Лев Орлов'],
      [12, 'Ian Wolf'],
      [1271, 'Mila Torres'],
    ])
  })
})
