import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keysText } from './entry.ts'
import { parseCsv, parseRows, parseText, type ParsedList } from './parser.ts'
import { visibleText } from './reading/visible-text.ts'

const wishes = ({ entries }: ParsedList): readonly string[] => entries.map(({ keys }) => keysText(keys))

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
    expect(parseText('ID;Name\n12;Mila Torres').entries[0]?.keys).toEqual({
      id: 12,
      idFrom: 'column',
      idHost: null,
      email: null,
      name: 'Mila Torres',
      otherNames: [],
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

/** How often each letter and digit that can be seen stands in a text. */
function letters(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const letter of visibleText(text).match(/[\p{L}\p{N}]/gu) ?? [])
    counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}

/** The letters of a text that a list neither shows in a line or heading nor says to have left out. */
function lost(text: string, { entries, heading, leftOut }: ParsedList): readonly string[] {
  const kept = letters([heading ?? '', ...[...entries, ...leftOut].map((each) => each.text)].join('\n'))
  return [...letters(text)].flatMap(([letter, count]) => ((kept.get(letter) ?? 0) < count ? letter : []))
}

const fragments =
  '\n|\r\n|\n\n|\t|;|,| |"|""|<|>|@|.|-|1.|12|Name|ФИО|e-mail|Member|Отдел|Анна|Doe|Mila Torres|Aya Sato|a@b.com|<c@d.org>|/user/7/|ID|O’Neil|、|，|；|&|/|\u000b|\u00a0|\u200b|\u00ad|(|)|[|]|[USER=12]|[/USER]|IM_DIALOG=2|and|и|sep=;|#N/A|="0012"|Ｍｉｌａ|山田|太郎|Group: X (ID 5)|Invited: 2|(ID 1): '
    .split('|')
    .concat('|')

/** Names below numbers that count them. */
const counted = fc
  .array(fc.constantFrom('Mila Torres', 'Aya Sato', 'Анна'), { minLength: 2, maxLength: 5 })
  .map((names) => names.map((name, at) => `${at + 1}\n${name}`).join('\n'))

const anyText = fc.oneof(
  counted,
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...fragments), { maxLength: 60 }).map((parts) => parts.join('')),
)

describe('nothing of a list is lost, and nothing is made up', () => {
  it('every letter of a text is in an entry or the heading, or said to be left out', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(lost(text, parseText(text))).toEqual([])
      }),
    )
  })

  it('every letter of a CSV file is in an entry or the heading, or said to be left out', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(lost(text, parseCsv(text))).toEqual([])
      }),
    )
  })

  it('every row of a table is an entry, the heading, or left out', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyText, { maxLength: 5 }), { maxLength: 10 }), (rows) => {
        const list = parseRows(rows)
        const said = rows.filter((row) => row.some((cell) => letters(cell).size > 0))
        const headings = list.heading === null ? 0 : list.heading.split('; ').length
        expect(list.entries.length + headings + list.leftOut.length).toBeGreaterThanOrEqual(said.length)
        expect(lost(rows.flat().join('\n'), list)).toEqual([])
      }),
    )
  })

  it('names are made of words that were given', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { keys } of parseText(text).entries)
          for (const word of keys.name.split(' ')) expect(visibleText(text)).toContain(word)
      }),
    )
  })

  it('a text is read as it is when it was read before', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(visibleText(visibleText(text))).toBe(visibleText(text))
      }),
    )
  })
})

describe('separators', () => {
  const names = [
    'Mila Torres',
    'Ian Wolf',
    'Aya Sato',
    'Орлов Лев',
    'Белова Наталья',
    'Liam O’Brien',
    'Jürgen Groß',
  ]
  const separators = [
    '\n',
    '\r\n',
    '\u2028',
    '\v',
    '\f',
    ';',
    '; ',
    ',',
    ', ',
    '\t',
    '、',
    '，',
    '；',
    ' & ',
    ' + ',
    ' • ',
    '  ',
    ' / ',
    '/',
    ' | ',
  ]
  it('P28: people are the same whatever separates them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...names), { minLength: 2, maxLength: 12 }),
        fc.constantFrom(...separators),
        (people, separator) => {
          expect(wishes(parseText(people.join(separator)))).toEqual(people)
        },
      ),
    )
  })
})
