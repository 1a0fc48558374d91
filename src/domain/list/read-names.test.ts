import { describe, expect, it } from 'vitest'
import { parseText } from './parser.ts'
import { saidIn } from './said.fixture.ts'

describe('names', () => {
  it.each<readonly [text: string, ...others: string[]]>([
    ['Mila Torres (she/her)', 'Mila Torres'],
    ['Ian Wolf [External]', 'Ian Wolf'],
    ['Ian Wolf (Guest)', 'Ian Wolf'],
    ['Dr. Aya Sato', 'Aya Sato'],
    ['Prof. Dr. Aya Sato, PhD', 'Aya Sato'],
    ['г-н Лев Орлов', 'Лев Орлов'],
    ['Robert "Bob" Wolf', 'Robert Wolf', 'Bob Wolf'],
    ['Орлов Лев (Бухгалтерия)', 'Орлов Лев'],
    ['Петрова (Белова) Наталья', 'Петрова Наталья', 'Белова Наталья'],
    ['Mila Torres - Design', 'Mila Torres'],
    ['Ian Wolf – on leave', 'Ian Wolf'],
    ['1 - Ian Wolf – on leave', 'Ian Wolf'],
    ['Mila Torres | Acme', 'Mila Torres'],
    ['Mila Torres, Content Editor', 'Mila Torres'],
    ['佐藤 彩さん', '佐藤 彩'],
    ['김민수 님', '김민수'],
    ['王伟先生', '王伟'],
    ['Mila Torres-Wolf', 'Mila Torres', 'Mila Wolf'],
    ["('Ian Wolf', 'Owner')", 'Ian Wolf'],
    ['Please add Ian Wolf', 'Ian Wolf'],
    ['Все, кроме Mila Torres', 'Mila Torres'],
  ])('P27: %s is offered without what is no name', (text, ...others) => {
    const [entry, ...more] = parseText(text).entries
    expect(more).toEqual([])
    expect(entry?.keys.otherNames.slice(0, others.length)).toEqual(others)
    expect(entry?.keys.name).not.toBe(others[0])
  })

  it('P27: at most four, none for a plain name, two words of three', () => {
    expect(parseText('Mila Torres').entries[0]?.keys.otherNames).toEqual([])
    expect(parseText('Орлов Лев Петрович').entries[0]?.keys.otherNames).toEqual([])
    expect(parseText('Mila Anna Torres').entries[0]?.keys.otherNames).toEqual([
      'Mila Anna',
      'Mila Torres',
      'Anna Torres',
    ])
    const many = parseText('Dr. A (B) "C" D (Efg) H, I').entries.map(({ keys }) => keys.otherNames.length)
    expect(Math.max(...many)).toBeLessThanOrEqual(4)
  })

  it('P29: initials without dots are read with them', () => {
    expect(saidIn(parseText('Орлов ЛП\n2. ЕА Белова'))[0]).toBe('Орлов Л. П.')
    expect(parseText('ЕА Белова').entries[0]?.keys.otherNames).toContain('Е. А. Белова')
    expect(saidIn(parseText('Ким Ли\nЦОЙ Виктор\nMei LI\nOrlov HR'))).toEqual([
      'Ким Ли',
      'ЦОЙ Виктор',
      'Mei LI',
      'Orlov HR',
    ])
  })

  it.each<readonly [text: string, ...parts: string[]]>([
    ['Mila Torres and Ian Wolf', 'Mila Torres', 'Ian Wolf'],
    ['Орлов Лев и Белова Наталья', 'Орлов Лев', 'Белова Наталья'],
    ['Mila Torres und Ian Wolf', 'Mila Torres', 'Ian Wolf'],
    ['Mila Torres et Ian Wolf', 'Mila Torres', 'Ian Wolf'],
    ['Mila Torres y Ian Wolf', 'Mila Torres', 'Ian Wolf'],
    ['王伟和李娜', '王伟', '李娜'],
    ['山田太郎・王伟', '山田太郎', '王伟'],
    ['ジョン・スミス'],
    ['Anna & Boris', 'Anna', 'Boris'],
    ['Mila Torres'],
    ['Ana e Silva Souza'],
    ['Mila and Ian Torres'],
  ])('P28: %s is looked up in parts when nobody is called so', (text, ...parts) => {
    const [entry, ...more] = parseText(text).entries
    expect(more).toEqual([])
    expect(entry?.parts).toEqual(parts)
  })

  it('P28: the last of a list after "and" is a line of its own', () => {
    const list = parseText('Mila Torres, Ian Wolf and Aya Sato')
    expect(list.entries.map(({ keys, parts }) => [keys.name, ...parts])).toEqual([
      ['Mila Torres'],
      ['Ian Wolf and Aya Sato', 'Ian Wolf', 'Aya Sato'],
    ])
    expect(saidIn(parseText('Mila Torres, Ian Wolf, and Aya Sato'))).toEqual([
      'Mila Torres',
      'Ian Wolf',
      'Aya Sato',
    ])
  })
})
