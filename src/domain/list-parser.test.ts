import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wishText } from './list-entry.ts'
import { parseCsv, parseRows, parseText, type ParsedList } from './list-parser.ts'

const wishes = ({ entries }: ParsedList): readonly string[] => entries.map(({ wish }) => wishText(wish))

describe('a list as people have it', () => {
  it.each<readonly [text: string, ...wishes: string[]]>([
    ['Иванов Иван <Ivanov@corp.ru>; Petrov <p@corp.ru>', 'Иванов Иван ivanov@corp.ru', 'Petrov p@corp.ru'],
    ['"Doe, John" <j@d.com>, a@b.com', 'Doe, John j@d.com', 'a@b.com'],
    ['Doe, John <j@d.com>; Smith, Ann <a@s.com>', 'Doe, John j@d.com', 'Smith, Ann a@s.com'],
    ['Doe, John <j@d.com>, Smith, Ann <a@s.com>', 'Doe, John j@d.com', 'Smith, Ann a@s.com'],
    ['Doe, John', 'Doe, John'],
    ['a@b.com b@c.com', 'a@b.com', 'b@c.com'],
    ['a@b.com\r\nb@c.com\r\n\r\n', 'a@b.com', 'b@c.com'],
    [
      'Иван\tИванов\tivan@corp.ru\nПётр\tПетров\tp@corp.ru',
      'Иван Иванов ivan@corp.ru',
      'Пётр Петров p@corp.ru',
    ],
    ['1. Иванов Иван\n2) Петрова Анна', 'Иванов Иван', 'Петрова Анна'],
    ['- Mila Torres\n• Ian Wolf\n---', 'Mila Torres', 'Ian Wolf'],
    ['mailto:x@y.ru', 'x@y.ru'],
    ["O'Connor <o'connor@x.ie>", "O'Connor o'connor@x.ie"],
    ['Иванов Иван, Петров Пётр; Сидорова Анна', 'Иванов Иван', 'Петров Пётр', 'Сидорова Анна'],
    ['Anna, Boris, Clara', 'Anna', 'Boris', 'Clara'],
    ['ivanov petr, finance', 'ivanov petr, finance'],
    ['<a@b.com>,<c@d.com>;', 'a@b.com', 'c@d.com'],
    ['12, 15\n#18\nID: 20\n21 22', '12', '15', '18', '20', '21', '22'],
    ['https://portal.example/company/personal/user/12/', '12'],
    ['Mila, see /company/personal/user/7/?x=1', 'Mila, see'],
    ['Иванов;Пётр\nПетрова;Анна', 'Иванов Пётр', 'Петрова Анна'],
    ['ФИО;Отдел;E-mail\n"Иванов Пётр";Продажи;i@x.ru\n;;', 'Иванов Пётр i@x.ru'],
    ['Name,Mail\nIvan Petrov,i@x.ru', 'Ivan Petrov i@x.ru'],
    ['Прізвище\tІм’я\nШевчук\tОлександр', 'Шевчук Олександр'],
    ['Nachname;Vorname;Benutzer-ID\nMüller;Jürgen;31', 'Müller Jürgen'],
    ['Имя\nАнна Белова', 'Анна Белова'],
    ['№\tСотрудник\tДолжность\n1\tБелова Наталья\tЮрист', 'Белова Наталья'],
    ['1\tБелова Наталья\tЮрист\n2\tМорозов Сергей\tМенеджер', 'Белова Наталья', 'Морозов Сергей'],
    ['a stray " quote\nAnna Schmidt', 'a stray quote', 'Anna Schmidt'],
  ])('%j', (text, ...expected) => {
    expect(wishes(parseText(text))).toEqual(expected)
  })

  it('takes an ID from its column, and the name beside it', () => {
    expect(parseText('ID;Name\n12;Mila Torres').entries[0]?.wish).toEqual({
      id: 12,
      email: null,
      name: 'Mila Torres',
    })
  })

  it('keeps the row of headings, so that it can be shown', () => {
    expect(parseText('Name;E-mail\nMila Torres;m@x.de').heading).toBe('Name, E-mail')
    expect(parseText('Mila Torres\nIan Wolf').heading).toBeNull()
  })

  it('shows a row as it was given, whatever of it is looked up', () => {
    expect(parseCsv('ФИО;Отдел\nИванов Пётр;Продажи').entries[0]?.text).toBe('Иванов Пётр, Продажи')
  })

  it('reads a file without headings as one person a row', () => {
    expect(wishes(parseCsv('Иванов Пётр;Продажи\nБелова Анна;Финансы'))).toEqual([
      'Иванов Пётр',
      'Белова Анна',
    ])
  })
})

const letters = (text: string): string => text.match(/[\p{L}\p{N}]/gu)?.join('') ?? ''
const kept = ({ entries, heading }: ParsedList): string =>
  letters([heading ?? '', ...entries.map(({ text }) => text)].join(''))

const fragments =
  '\n|\r\n|\t|;|,| |"|""|<|>|@|.|-|1.|12|Name|ФИО|e-mail|Анна|Doe|a@b.com|<c@d.org>|/user/7/|ID|O’Neil'.split(
    '|',
  )

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...fragments), { maxLength: 60 }).map((parts) => parts.join('')),
)

describe('nothing of a list is lost, and nothing is made up', () => {
  it('every letter of a text is in one entry, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(kept(parseText(text))).toBe(letters(text))
      }),
    )
  })

  it('every letter of a CSV file is in one entry, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(kept(parseCsv(text))).toBe(letters(text))
      }),
    )
  })

  it('every row of a table that says something is one entry, or the heading', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyText, { maxLength: 5 }), { maxLength: 10 }), (rows) => {
        const { entries, heading } = parseRows(rows)
        const said = rows.filter((row) => row.some((cell) => letters(cell) !== ''))
        expect(entries.length + (heading === null ? 0 : 1)).toBe(said.length)
      }),
    )
  })

  it('names are made of words that were given', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { wish } of parseText(text).entries)
          for (const word of wish.name.split(' ')) expect(text).toContain(word)
      }),
    )
  })
})
