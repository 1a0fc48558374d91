import { describe, expect, it } from 'vitest'
import { parseText } from '#domain/list/parser.ts'
import { leftOutOf, saidIn } from '#domain/list/said.fixture.ts'

describe('lists with a form of their own', () => {
  it('P32: one person a card, and one a guest of a meeting', () => {
    const card = (name: string, mail: string): string =>
      `BEGIN:VCARD\nVERSION:3.0\nN:Torres;Mila;;;\nFN:${name}\nTEL:+7 900\nEMAIL;TYPE=INTERNET:${mail}\nEND:VCARD\n`
    const list = parseText(
      `${card('Mila Torres', 'mila.torres@x.example')}${card('', 'm@x.example')}Ian Wolf`,
    )
    expect(saidIn(list)).toEqual([
      'Mila Torres, mila.torres@x.example',
      'Mila Torres, m@x.example',
      'Ian Wolf',
    ])
    expect(leftOutOf(list)).toEqual(['card: TEL:+7 900', 'card: TEL:+7 900'])
    const old =
      'BEGIN:VCARD\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=9B=D0=B5=D0=B2=20=\n=D0=9E=D1=80=D0=BB=D0=BE=D0=B2\nEND:VCARD'
    expect(saidIn(parseText(old))).toEqual(['Лев Орлов'])
    const meeting =
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Weekly\nATTENDEE;CN="Torres, Mila";ROLE=REQ-PARTICIPANT:mailto:mila.torres\n @x.example\nATTENDEE;CN=ian.wolf@x.example:mailto:ian.wolf@x.example\nEND:VEVENT\nEND:VCALENDAR'
    const guests = parseText(meeting)
    expect(saidIn(guests)).toEqual(['Torres, Mila, mila.torres@x.example', 'ian.wolf@x.example'])
    expect(leftOutOf(guests)).toEqual(['card: SUMMARY:Weekly'])
  })

  it('R01: lines of our own receipt are people, its sums and groups are not', () => {
    const list = parseText(
      'Invitations, November 24, 2026 at 2:03 PM\n\nGroup: Website relaunch (ID 1205)\n\nNot invited: 3\nMila Torres (ID 1): already a member\nIan Wolf (ID 2): has an invitation; whether it is yours, cannot be told\nIvan Ivanov, Tester · Development (ID 12): not known, sorry\n\nПриглашены: 1\nЛев Орлов (ID 4): приглашение отправлено',
    )
    expect(saidIn(list)).toEqual([
      'Mila Torres, 1 (label)',
      'Ian Wolf, 2 (label)',
      'Ivan Ivanov, 12 (label)',
      'Лев Орлов, 4 (label)',
    ])
    expect(leftOutOf(list)).toEqual([
      'record: Invitations, November 24, 2026 at 2:03 PM',
      'record: Group: Website relaunch (ID 1205)',
      'record: Not invited: 3',
      'record: Приглашены: 1',
    ])
  })
})
