import { describe, expect, it } from 'vitest'
import { isList } from './is-list.ts'
import { parseText } from './parser.ts'
import { leftOutOf, saidIn } from './said.fixture.ts'

describe('mails', () => {
  it('M01: of a header, people are lines; its date and its subject are left out, and reported', () => {
    const list = parseText(
      'From: Mila Torres <mila.torres@x.example>\nSent: Friday, May 22, 2026 10:03 AM\nTo: Ian Wolf <ian.wolf@x.example>; Aya Sato\nSubject: April 12\n\n> *Кому:* Белова Наталья <belova@x.example>\n> *Дата:* 24 ноября 2026 г.',
    )
    expect(saidIn(list)).toEqual([
      'Mila Torres, mila.torres@x.example',
      'Ian Wolf, ian.wolf@x.example',
      'Aya Sato',
      'Белова Наталья, belova@x.example',
    ])
    expect(leftOutOf(list)).toEqual([
      'nobody: Sent: Friday, May 22, 2026 10:03 AM',
      'nobody: Subject: April 12',
      'nobody: > *Дата:* 24 ноября 2026 г.',
    ])
  })

  it('M01: without a header such a line is a line', () => {
    expect(saidIn(parseText('Date: Mila Torres\nIan Wolf'))).toHaveLength(2)
  })

  it.each([
    ['On Fri, May 22, 2026 at 10:03 AM Mila Torres <m@x.example> wrote:', 'Mila Torres, m@x.example'],
    ['пн, 24 нояб. 2026 г. в 10:03, Лев Орлов <orlov@x.example>:', 'Лев Орлов, orlov@x.example'],
    ['Am 24.11.2026 um 10:03 schrieb Mila Torres <m@x.example>:', 'Mila Torres, m@x.example'],
    ['Le mar. 24 nov. 2026 à 10:03, Mila Torres <m@x.example> a écrit :', 'Mila Torres, m@x.example'],
  ])('M01: above an answer, only who wrote it is meant: %s', (line, said) => {
    expect(saidIn(parseText(line))).toEqual([said])
  })
})

describe('chats', () => {
  it.each<readonly [what: string, text: string, ...said: string[]]>([
    ['Telegram', 'Mila Torres, [24.11.2026 10:03]\nIan Wolf, [24.11.2026 10:04]', 'Mila Torres', 'Ian Wolf'],
    ['Slack', 'Mila Torres  10:03 AM\nIan Wolf  10:04 p.m.', 'Mila Torres', 'Ian Wolf'],
    ['Teams', '[10:03] Mila Torres\n[10:04:11] Ian Wolf', 'Mila Torres', 'Ian Wolf'],
    ['a roster', '08:00-16:00 Mila Torres\nIan Wolf 16:00–23:59', 'Mila Torres', 'Ian Wolf'],
  ])('M02: the time beside a name is no word of it: %s', (_, text, ...said) => {
    expect(saidIn(parseText(text))).toEqual(said)
  })
})

describe('phone numbers', () => {
  it.each<readonly [text: string, ...said: string[]]>([
    ['Белова Наталья, тел. 8 900 123 45 67, вн. 123', 'Белова Наталья'],
    ['Орлов Лев, +7 (900) 123-45-67', 'Орлов Лев'],
    ['Mila Torres, ext. 123, Ian Wolf, ext. 124', 'Mila Torres', 'Ian Wolf'],
    ['1. Орлов Лев Петрович +7 (900) 123-45-67', 'Орлов Лев Петрович'],
    ['Mila Torres (mob: 8 900 123-45-67)', 'Mila Torres'],
  ])('M03: %s', (text, ...said) => {
    expect(saidIn(parseText(text))).toEqual(said)
  })
})

describe('directories', () => {
  it('M04: a distinguished name is one person by their name', () => {
    expect(
      saidIn(
        parseText(
          'CN=Mila Torres,OU=Sales,DC=x,DC=example\nCN=Torres\\, Mila,OU=S,O=X\nCN=Ian Wolf/OU=Data/O=ACME',
        ),
      ),
    ).toEqual(['Mila Torres', 'Torres, Mila', 'Ian Wolf'])
  })

  it('M04: one person a record of LDIF, with letters in Base64; a number of employees is no ID', () => {
    const list = parseText(
      'dn:: Q049\nobjectClass: person\ncn:: 0JvQtdCyINCe0YDQu9C+0LI=\nmail: orlov@x.exa\n mple\nemployeeID: 12\n\ndn: CN=Mila Torres,DC=x\ngivenName: Mila\nsn: Torres\n\nIan Wolf',
    )
    expect(saidIn(list)).toEqual(['Лев Орлов, orlov@x.example', 'Mila Torres', 'Ian Wolf'])
    expect(leftOutOf(list)[0]).toBe('card: dn:: Q049, objectClass: person, employeeID: 12')
  })
})

describe('tables of people', () => {
  it('M05: sums in words and averages stand for nobody', () => {
    const sums = [
      'Итого по отделу: 2',
      'Всего сотрудников: 12',
      'Total employees: 12',
      'Average\t7.5',
      'Среднее\t8',
    ]
    const list = parseText(`Name\tHours\nMila Torres\t8\n${sums.join('\n')}`)
    expect(saidIn(list)).toEqual(['Mila Torres'])
    expect(list.leftOut).toHaveLength(sums.length)
  })

  it('M05: the name of a group over merged cells is a title, and a person with the name of a post is none', () => {
    const list = parseText(
      'ФИО\tДолжность\tКаб.\nОтдел продаж\t\t\nОрлов Лев\tИнженер\t12\nПраво team\t\t\nAnna Head\t\t\n',
    )
    expect(saidIn(list)).toEqual(['Орлов Лев', 'Anna Head'])
    expect(leftOutOf(list)).toEqual(['title: Отдел продаж', 'title: Право team'])
  })

  it('M06: a given name after a comma belongs to two surnames: without it others would have them', () => {
    expect(saidIn(parseText('García Márquez, Gabriel\nTorres López, Mila'))).toEqual([
      'García Márquez Gabriel',
      'Torres López Mila',
    ])
    expect(saidIn(parseText('Dr. Müller, Jürgen\nProf. Schmidt, Anna'))[0]).toBe('Dr. Müller Jürgen')
    // It may be a town as well: then the name alone is offered.
    expect(parseText('Mila Torres, Oslo\nIan Wolf, Bergen').entries[0]?.keys.otherNames).toContain(
      'Mila Torres',
    )
    expect(saidIn(parseText('Mila Torres, Oslo\nIan Wolf, Oslo'))).toEqual(['Mila Torres', 'Ian Wolf'])
  })

  it('M07: numbers of the personnel department are no IDs', () => {
    for (const heading of ['Табельный номер', 'Таб. №', 'Personnel No.', 'Payroll No.', 'Badge number'])
      expect(saidIn(parseText(`${heading}\tName\tCost center\n12\tMila Torres\t234`))).toEqual([
        'Mila Torres',
      ])
  })
})

describe('numbers that are no IDs of colleagues', () => {
  it.each([
    'https://vk.com/id12',
    'https://p.example/x?id=12',
    '@id12 Zed Other',
    'Meeting ID: 842 1234 5678',
    'Meeting ID 12',
    'Task ID: 12',
    'ID: 842 1234 5678',
    'Passcode: 123456',
    'Room 12',
    'https://other.example/users/12/',
  ])('M08: %s', (text) => {
    expect(parseText(text).entries.map(({ keys }) => keys.id)).toEqual([null])
  })

  it.each(['ID 12', 'id=12', 'user id: 12', 'Zed Other ID 12', '(ID:12)', 'ID сотрудника 12'])(
    'M08: %s is one',
    (text) => {
      expect(parseText(text).entries.map(({ keys }) => keys.id)).toEqual([12])
    },
  )

  it('M08: how many there are, in the column of IDs', () => {
    const list = parseText('ID;ФИО\n4;Орлов Лев\n2;Итого')
    expect(saidIn(list)).toEqual(['Орлов Лев, 4 (column)'])
    expect(leftOutOf(list)).toEqual(['nobody: 2, Итого'])
  })
})

describe('what stands in brackets', () => {
  it.each<readonly [text: string, ...said: string[]]>([
    ['Torres, Mila (Sales, Oslo)', 'Torres, Mila Sales, Oslo'],
    [
      'Torres, Mila (Sales, Oslo) <m@x.example>; Sato, Aya',
      'Torres, Mila Sales, Oslo, m@x.example',
      'Sato, Aya',
    ],
    [
      'To: Torres, Mila (Sales, Oslo) <m@x.example>; Wolf, Ian <w@x.example>',
      'Torres, Mila Sales, Oslo, m@x.example',
      'Wolf, Ian, w@x.example',
    ],
    [
      'Cc: Torres, Mila (Sales) <m@x.example>, Wolf, Ian (Data) <w@x.example>',
      'Torres, Mila Sales, m@x.example',
      'Wolf, Ian Data, w@x.example',
    ],
    ['Mila Torres (she, her), Ian Wolf', 'Mila Torres she, her', 'Ian Wolf'],
    ['(Mila Torres, Ian Wolf)', 'Mila Torres', 'Ian Wolf'],
    ['Team (Mila Torres, Ian Wolf)', 'Team Mila Torres', 'Ian Wolf'],
  ])('M09: %s', (text, ...said) => {
    expect(saidIn(parseText(text))).toEqual(said)
  })

  it('M09: the name without it is offered', () => {
    expect(parseText('Torres, Mila (Sales, Oslo)').entries[0]?.keys.otherNames).toContain('Torres, Mila')
  })
})

it('P28: names of Chinese letters with spaces are looked up one by one, two words first as one name', () => {
  expect(parseText('王伟 李娜 张敏').entries[0]?.parts).toEqual(['王伟', '李娜', '张敏'])
  expect(parseText('王伟 李娜').entries[0]).toMatchObject({
    keys: { name: '王伟 李娜' },
    parts: ['王伟', '李娜'],
  })
  expect(parseText('山田').entries[0]?.parts).toEqual([])
  expect(isList('山田 太郎')).toBe(false)
})

describe('pages copied as they are written', () => {
  it.each<readonly [text: string, ...said: string[]]>([
    ['Mila Torres<br>Ian Wolf<br/>Aya Sato', 'Mila Torres', 'Ian Wolf', 'Aya Sato'],
    ['<p>Mila Torres</p><p>Ian Wolf</p>', 'Mila Torres', 'Ian Wolf'],
    ['<ul>\n <li>Mila Torres</li>\n <li>Ian Wolf</li>\n</ul>', 'Mila Torres', 'Ian Wolf'],
    ['<div class="row">Mila Torres</div><div>Ian Wolf</div>', 'Mila Torres', 'Ian Wolf'],
    ['Liam O&#39;Brien, Mila&nbsp;Torres', "Liam O'Brien", 'Mila Torres'],
    ['Mila Torres &lt;m@x.example&gt;; Ian Wolf', 'Mila Torres, m@x.example', 'Ian Wolf'],
    ['Mila Torres <p@x.example>', 'Mila Torres, p@x.example'],
  ])('B01: %s', (text, ...said) => {
    expect(saidIn(parseText(text))).toEqual(said)
    expect(isList(text)).toBe(true)
  })

  it('B01: a table, on one line or over several, with cells of two people', () => {
    const row = (...cells: readonly string[]) =>
      `<tr>${cells.map((cell) => `\n <td>${cell}</td>`).join('')}\n</tr>`
    const table = `<table><tr><th>Name</th><th>E-mail</th></tr>${row('Mila Torres', 'm@x.example')}${row('Ian Wolf<br>Aya Sato', '&nbsp;')}</table>`
    for (const text of [table, table.replaceAll(/\n\s*/gu, '')]) {
      const list = parseText(text)
      expect(saidIn(list)).toEqual(['Mila Torres, m@x.example', 'Ian Wolf', 'Aya Sato'])
      expect(list.heading).toBe('Name, E-mail')
    }
  })
})

describe('headers of mails as they are sent', () => {
  it.each<readonly [text: string, ...said: string[]]>([
    ['To: =?UTF-8?B?0J7RgNC70L7QsiDQm9C10LI=?= <orlov@x.example>', 'Орлов Лев, orlov@x.example'],
    ['=?utf-8?Q?Mila_Torres?= <m@x.example>', 'Mila Torres, m@x.example'],
    ['=?koi8-r?B?79LMz9cg7MXX?=', 'Орлов Лев'],
    ['=?UTF-8?B?0JHQtdC70L7QstCw?=\n =?UTF-8?B?INCd0LDRgtCw0LvRjNGP?=', 'Белова Наталья'],
    ['=?no-such-set?B?0JHQ?=', '?no-such-set?B?0JHQ?'],
  ])('M01: %s', (text, ...said) => {
    expect(saidIn(parseText(text))).toEqual(said)
  })
})
