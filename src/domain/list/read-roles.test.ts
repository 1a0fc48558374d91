import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCsv, parseText } from './parser.ts'
import { isRoleLine } from './reading/role-lines.ts'
import { leftOutOf, saidIn } from './said.fixture.ts'

describe('a part or a team on a line of its own', () => {
  it.each([
    'Owner:',
    'Moderators (2):',
    'Head of Sales',
    'Руководитель проекта',
    'Заместитель руководителя',
    'Отдел закупок',
    'Отдел Берлин',
    'Sales team',
    'Team 1',
    '— Модераторы —',
    'CEO',
    'Ведущий инженер',
    'Abteilung Einkauf',
  ])('M10: %s names nobody', (text) => {
    expect(isRoleLine(text)).toBe(true)
    const list = parseText(`${text}\nMila Torres`)
    expect(saidIn(list)).toEqual(['Mila Torres'])
    expect(leftOutOf(list)).toEqual([`title: ${text}`])
  })

  it.each([
    'Manager Torres',
    'Manager Mila Torres',
    'Anna Head',
    'Наталья Директорова',
    'Директор Лев Петрович',
    'Team Lead Mila Torres',
    'Headley',
    'Boardman',
    'менеджер иванов',
    'head@x.example',
    'https://p.example/workgroups/group/12/',
    '',
  ])('M10: %s may be somebody', (text) => expect(isRoleLine(text)).toBe(false))

  it('M10: without anybody else it stays a line', () => {
    expect(saidIn(parseText('Torres\nHead\nWolf'))).toEqual(['Torres', 'Head', 'Wolf'])
  })

  it.each([
    ['Owner: Mila Torres', 'Mila Torres'],
    ['Moderators: Mila Torres, Ian Wolf', 'Mila Torres', 'Ian Wolf'],
    ['Required: Mila Torres; Ian Wolf', 'Mila Torres', 'Ian Wolf'],
    ['Необязательно: Орлов Лев', 'Орлов Лев'],
  ])('M10: before a name it is no part of it: %s', (text, ...expected) => {
    expect(saidIn(parseText(text))).toEqual(expected)
  })

  it('M10: a row with a manager’s name is no title of a group', () => {
    const list = parseCsv('Name;Position\nSales team;\nManager Mila Torres;\nIan Wolf;Clerk')
    expect(saidIn(list)).toEqual(['Manager Mila Torres', 'Ian Wolf'])
    expect(leftOutOf(list)).toEqual(['title: Sales team'])
  })

  it('M10: wherever parts stand between people, each of these is a line', () => {
    const people = ['Mila Torres', 'Ian Wolf', 'Орлов Лев', 'Aya Sato']
    const title = fc.constantFrom('Owner', 'Moderators:', 'Отдел продаж', 'Руководитель', 'HR')
    fc.assert(
      fc.property(fc.array(title, { minLength: 4, maxLength: 4 }), (titles) => {
        const list = parseText(people.map((name, at) => `${titles[at] ?? ''}\n${name}`).join('\n'))
        expect(saidIn(list)).toEqual(people)
        expect(leftOutOf(list)).toEqual(titles.map((text) => `title: ${text}`))
      }),
    )
  })
})

describe('fields of a card, each on a line of its own', () => {
  it('M11: a person ends at a blank line, or where a field comes again', () => {
    const ru = 'Имя: Лев\nФамилия: Орлов\nПочта: orlov@x.example\n\nИмя: Наталья\nФамилия: Белова'
    expect(saidIn(parseText(ru))).toEqual(['Лев Орлов, orlov@x.example', 'Наталья Белова'])
    const en = 'First name: Mila\nLast name: Torres\nPhone: 12\nFirst name: Ian\nLast name: Wolf'
    expect(saidIn(parseText(en))).toEqual(['Mila Torres', 'Ian Wolf'])
    expect(saidIn(parseText('- name: Mila Torres\n  role: Owner\n- name: Ian Wolf\n  role: Boss'))).toEqual([
      'Mila Torres',
      'Ian Wolf',
    ])
  })

  it('M11: any other line makes it a text', () => {
    expect(saidIn(parseText('Имя: Лев\nФамилия: Орлов\nAya Sato'))).toContain('Aya Sato')
    expect(saidIn(parseText('ФИО: Орлов Лев'))).toEqual(['Орлов Лев'])
  })
})

describe('cells that are not below their headings', () => {
  it.each([
    ['Name,E-mail\nTorres, Mila,mila@x.example\nIan Wolf,ian@x.example', 'Torres, Mila, mila@x.example'],
    ['Name,Team\nWolf, Bob,Data\nIan Wolf,Data', 'Wolf, Bob'],
  ])('M12: a name with a comma and no quotes is whole: %j', (text, first) => {
    expect(saidIn(parseCsv(text))[0]).toBe(first)
  })

  it('M12: a remark beyond the headings is no part of the name', () => {
    expect(saidIn(parseCsv('Name,Team\nMila Torres,Design,on leave\nIan Wolf,Data'))).toEqual([
      'Mila Torres',
      'Ian Wolf',
    ])
  })

  it('M13: of two columns of names nobody is lost', () => {
    expect(saidIn(parseCsv('Name;Name 2\nMila Torres;Ian Wolf'))).toEqual(['Mila Torres', 'Ian Wolf'])
    expect(saidIn(parseCsv('Team A;Team B\nMila Torres;Ian Wolf\nAya Sato;Zed Other'))).toEqual([
      'Mila Torres',
      'Ian Wolf',
      'Aya Sato',
      'Zed Other',
    ])
  })

  it('M13: one name in two spellings is one person', () => {
    expect(saidIn(parseCsv('ФИО;ФИО (лат.)\nОрлов Лев;Orlov Lev'))).toEqual(['Орлов Лев'])
    expect(saidIn(parseCsv('Name;Display name\nMila Torres;Mila A. Torres'))).toEqual(['Mila Torres'])
  })
})
