import { describe, expect, it } from 'vitest'
import { userId } from '#domain/ids.ts'
import { lookUpIn } from '#domain/list/directory.fixture.ts'
import { entryOf, type ListEntry } from '#domain/list/entry.ts'
import { personFixture } from '#domain/people/person.fixture.ts'
import type { PeopleFound, PeopleLookup } from '#domain/people/people-directory.ts'
import type { Person } from '#domain/people/person.ts'
import { context, emailOf, lineOf, matched, peopleOf } from './line-lookup.fixture.ts'

const company = [
  personFixture(1, { name: 'Mila Torres' }),
  personFixture(2, { name: 'Ian Wolf' }),
  personFixture(3, { name: 'Лев Орлов', secondName: 'Петрович' }),
  personFixture(4, { name: 'Наталья Белова' }),
  personFixture(15, { name: 'Ann Smith', position: 'Clerk' }),
  personFixture(16, { name: 'Ann Smith', position: 'Boss' }),
]
const outcome = (entry: ListEntry, where = context) => {
  const { result } = matched(entry, company, where)
  return result.kind === 'parts'
    ? result.parts.map(({ entry: part, match }) => `${part.text}: ${match.kind} ${peopleOf(match).join(' ')}`)
    : `${result.kind} ${peopleOf(result).join(' ')}`.trim()
}

describe('an ID, an address and a name on one line', () => {
  it('P02: the address may not be looked up, so only the name can confirm the ID', () => {
    const without = { ...context, emails: false }
    expect(outcome(lineOf('Ian Wolf', { id: userId(2), email: 'x@x.example' }), without)).toBe('one 2')
    expect(outcome(lineOf('', { id: userId(1), email: 'person2@x.example' }), without)).toBe('some 1')
  })

  it('P01: a number among names is only offered', () => {
    const of = (text: string, idFrom: 'doubtful' | 'number') =>
      outcome(lineOf(text, { id: userId(2), idFrom, name: text }))
    expect(of('', 'number')).toBe('one 2')
    expect(of('', 'doubtful')).toBe('some 2')
    expect(of('Ian Wolf', 'doubtful')).toBe('one 2')
  })

  it.each([
    ['https://p.example/company/personal/user/2/', 'one'],
    ['HTTPS://P.EXAMPLE/company/personal/user/2/', 'one'],
    ['p.example/company/personal/user/2/', 'one'],
    ['/company/personal/user/2/', 'one'],
    ['https://other.example/company/personal/user/2/', 'some'],
    ['other.example/company/personal/user/2/', 'some'],
    ['http://p.example:8080/company/personal/user/2/', 'some'],
    ['https://p.example.evil.example/company/personal/user/2/', 'some'],
    ['https://other.example/online/?IM_DIALOG=2', 'some'],
  ])('P02: of a link alone, only this portal’s own finds somebody: %s', (text, kind) => {
    const { result } = matched(lineOf(text), company)
    expect([result.kind, peopleOf(result)]).toEqual([kind, [2]])
  })

  it('P02: a name beside a link to another portal decides', () => {
    const link = 'https://other.example/company/personal/user/2/'
    expect(matched(lineOf(`Ian Wolf ${link}`), company).result).toMatchObject({ kind: 'one' })
    expect(matched(lineOf(`Ann Smith ${link}`), company).result.kind).not.toBe('one')
  })

  it.each(['column', 'number'] as const)('P02: an address and a name that agree outvote a %s', (idFrom) => {
    const with1 = (text: string, email: string) => outcome(lineOf(text, { id: userId(1), idFrom, email }))
    expect(with1('Ian Wolf', 'person2@x.example')).toBe('one 2')
    expect(with1('Wolf I.', 'person2@x.example')).toBe('one 2')
    // The name says neither, both, or nothing.
    expect(with1('Лев Орлов', 'person2@x.example')).toBe('some 2 3 1')
    expect(with1('', 'person2@x.example')).toBe('some 2 1')
    const twin = lineOf('Ann Smith', { id: userId(15), idFrom, email: 'person16@x.example' })
    expect(outcome(twin)).toBe('some 16 15')
    expect(with1('Ian Wolf', 'nobody@x.example')).toBe('some 2 1')
  })

  it.each(['link', 'label'] as const)('P02: nothing outvotes a %s, so the line asks', (idFrom) => {
    const entry = lineOf('Ian Wolf', { id: userId(1), idFrom, email: 'person2@x.example' })
    expect(outcome(entry)).toBe('some 2 1')
  })

  it('B03: the name of the ID’s owner among other words', () => {
    expect(outcome(lineOf('zed Ian Wolf, sales', { id: userId(2) }))).toBe('one 2')
    expect(outcome(lineOf('Орлов Лев Петрович, Москва', { id: userId(3) }))).toBe('one 3')
    expect(outcome(lineOf('Орлов Лев Иванович, Москва', { id: userId(3) }))).toBe('some 3')
    expect(outcome(lineOf('Orlov Lev Petrovich, Moscow', { id: userId(3) }))).toBe('one 3')
    expect(outcome(lineOf('Orlov Lev Ivanovich, Moscow', { id: userId(3) }))).toBe('some 3')
  })

  it('B03: a further reading of the name confirms the ID', () => {
    expect(outcome(lineOf('(wolf) I. W.', { id: userId(2), otherNames: ['Ian Wolf'] }))).toBe('one 2')
  })
})

describe('what is tried when the whole is not found', () => {
  it('P27: further readings are offered, the best first, and never taken', () => {
    const entry = lineOf('Орлова (Белова) Наталья', { otherNames: ['Орлова Наталья', 'Белова Наталья'] })
    expect(outcome(entry)).toBe('some 4')
    expect(matched(entry, company).result).toMatchObject({ exact: false })
  })

  it('P27: a name that is found as it stands needs no further readings', () => {
    expect(outcome(lineOf('Mila Torres', { otherNames: ['Ian Wolf'] }))).toBe('one 1')
  })

  it('P28: the parts become lines if each means somebody', () => {
    const entry = lineOf('Mila Torres and Ann Smith', {}, ['Mila Torres', 'Ann Smith'])
    expect(outcome(entry)).toEqual(['Mila Torres: one 1', 'Ann Smith: some 15 16'])
  })

  it('P28: otherwise the line stays whole and offers those whom some of them mean', () => {
    expect(outcome(lineOf('Mila Torres and co', {}, ['Mila Torres', 'co']))).toBe('some 1')
    expect(outcome(lineOf('Salt and Pepper', {}, ['Salt', 'Pepper']))).toBe('none')
  })
})

describe('what may be the end of somebody else’s address', () => {
  it('A04: a part of an address is only offered, even if each part is somebody’s', () => {
    expect(outcome(entryOf('wolf,person1@x.example'))).toBe('some 2 1')
    expect(outcome(entryOf('iv,person1@x.example'))).toBe('some 1')
  })

  it('A04: so is an address after a word in small letters that is no name of its owner', () => {
    expect(outcome(entryOf('iv person1@x.example'))).toBe('some 1')
    expect(outcome(entryOf('mila person1@x.example'))).toBe('one 1')
    expect(outcome(entryOf('Bob <person1@x.example>'))).toBe('one 1')
  })
})

it('a given name and a patronymic may be somebody’s whose patronymic is not known', () => {
  expect(outcome(lineOf('Лев Петрович'))).toBe('some 3')
  expect(outcome(lineOf('Орлов Лев Петрович'))).toBe('one 3')
  expect(outcome(lineOf('Орлов Петрович'))).toBe('one 3')
})

describe('a name in the other letters of its script', () => {
  const asia = [
    personFixture(1, { name: 'さくら 佐藤' }),
    personFixture(2, { name: 'タロウ ヤマダ' }),
    personFixture(3, { name: 'राम शर्मा' }),
    personFixture(4, { name: 'กิตติ ใจดี' }),
  ]
  const found = (text: string) => {
    const { result } = matched(lineOf(text), asia)
    return [result.kind, ...peopleOf(result)]
  }

  it.each([
    ['佐藤 サクラ', 1],
    ['佐藤サクラ', 1],
    ['佐藤ｻｸﾗ', 1],
    ['佐藤さくら', 1],
    ['やまだ たろう', 2],
    ['やまだたろう', 2],
    ['ﾔﾏﾀﾞ ﾀﾛｳ', 2],
    ['ヤマダ　タロウ', 2],
    ['राम शर्मा', 3],
    ['กิตติ ใจดี', 4],
  ])('P26: %s is found', (text, id) => {
    expect(found(text)).toEqual(['one', id])
  })

  it.each([['サクラ'], ['ｻｸﾗ'], ['さくら']])('P26: a given name alone asks: %s', (text) => {
    expect(found(text)).toEqual(['some', 1])
  })

  it.each([
    ['佐藤 さぐら', 'voiced, another name'],
    ['やまた たろう', 'not voiced'],
    ['रमा शर्मा', 'a vowel elsewhere'],
    ['रीम शर्मा', 'another vowel'],
    ['กุตติ ใจดี', 'another vowel'],
  ])('P26: %s finds no stranger (%s)', (text) => {
    expect(found(text)[0]).not.toBe('one')
  })

  it('P26: of two who differ in their kana, the line asks', () => {
    const both = [...asia, personFixture(9, { name: 'サクラ 佐藤' })]
    expect(peopleOf(matched(lineOf('佐藤サクラ'), both).result)).toEqual(expect.arrayContaining([1, 9]))
  })
})

describe('an answer that the portal cut off', () => {
  const crowd = Array.from({ length: 60 }, (_, at) => personFixture(at + 1, { name: `Анна${at} Иванова` }))
  const wanted = personFixture(99, { name: 'Анна Иванова' })
  const cutOff = (people: readonly Person[]) => {
    const answer = lookUpIn(people, emailOf)
    return (lookup: PeopleLookup): PeopleFound => {
      const { people: all } = answer(lookup)
      return { people: all.slice(0, 50), more: all.length >= 50 }
    }
  }

  it('does not hide who has exactly the name', () => {
    const all = [...crowd, wanted]
    expect(matched(lineOf('Иванова Анна'), all, context, cutOff(all)).result).toMatchObject({
      person: wanted,
    })
  })

  it('finds nobody by guessing', () => {
    const namesake = personFixture(100, { name: 'Анна Иванова' })
    const all = [...crowd, wanted, namesake]
    const { result } = matched(lineOf('Иванова Анна'), all, context, cutOff(all))
    expect(peopleOf(result)).toEqual([99, 100])
    expect(matched(lineOf('Иванова'), all, context, cutOff(all)).result.kind).toBe('some')
  })
})
