import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { userId } from '#domain/ids.ts'
import { personFixture } from '#domain/people/person.fixture.ts'
import type { Person } from '#domain/people/person.ts'
import { interpretationsOf } from '#domain/words/interpretations.ts'
import { peopleRanking, rankPeople, type Candidate, type SearchContext } from './people-ranking.ts'

const departments = new Map([
  [1, 'Logistics North'],
  [2, 'Разработка'],
])

const context: SearchContext = { departments, myDepartments: new Set(), recent: new Set() }

const person = (id: number, name: string, more: Partial<Person> = {}): Person =>
  personFixture(id, { name, ...more })

const ranked = (
  query: string,
  people: readonly (Person | Candidate)[],
  where: SearchContext = context,
): readonly number[] =>
  rankPeople(
    people.map((each) => ('person' in each ? each : { person: each, direct: false })),
    interpretationsOf(query, 'ru'),
    where,
  ).map((match) => Number(match.person.id))

describe('ranking people', () => {
  it('takes whole words, beginnings, other layouts, other alphabets, in this order', () => {
    const people = [
      person(1, 'Пётр Ivanov'),
      person(2, 'Анна Иванова'),
      person(3, 'Bdfyjd Smith'),
      person(4, 'Олег Иванов'),
    ]
    expect(ranked('иванов', people)).toEqual([4, 2, 1])
    expect(ranked('bdfyjd', people)).toEqual([3, 4, 2, 1])
    expect(ranked('ivanov', people)).toEqual([1, 4, 2])
  })

  it('takes initials for words of the name, each for one of its own', () => {
    const people = [
      person(1, 'Иван Иванов'),
      person(2, 'Алексей Иванов', { secondName: 'Борисович' }),
      person(3, 'Анна Иванова'),
      person(4, 'Глеб Иванов', { position: 'Аналитик' }),
    ]
    expect(ranked('Иванов А.', people)).toEqual([2, 3])
    expect(ranked('А.Б. Иванов', people)).toEqual([2])
    expect(ranked('Иванов И.', people)).toEqual([1])
    expect(ranked('Ivanov A', people)).toEqual([2, 3])
  })

  it('takes an initial for the given name before the patronymic', () => {
    const people = [
      person(1, 'Иван Ершов', { secondName: 'Павлович' }),
      person(2, 'Пётр Ершов', { secondName: 'Олегович' }),
      person(3, 'Олег Ершов', { secondName: 'Петрович' }),
    ]
    expect(ranked('Ершов П.', people)).toEqual([2, 1, 3])
    expect(ranked('О. П. Ершов', people)).toEqual([3, 2])
  })

  it('finds by position and department, after names', () => {
    const people = [
      person(1, 'Ian Wolf', { position: 'Logist' }),
      person(2, 'Ada Wolf', { departmentIds: [1] }),
      person(3, 'Tom Logan'),
    ]
    expect(ranked('log', people)).toEqual([3, 1, 2])
    expect(ranked('wolf logist', people)).toEqual([1, 2])
    expect(ranked('logistics wolf', people)).toEqual([2])
  })

  it('P22, P23, P26: finds names as they are joined or as they look, the latter last', () => {
    const people = [
      person(1, "Liam O'Brien"),
      person(2, '太郎 山田'),
      person(3, 'Сергей Морозов'),
      person(4, 'Cергей Морозов'),
    ]
    expect(ranked('OBrien', people)).toEqual([1])
    expect(ranked('O\u02bcBri', people)).toEqual([1])
    expect(ranked('山田太', people)).toEqual([2])
    expect(ranked('太郎 山田', people)).toEqual([2])
    expect(ranked('Cергей Морозов', people)).toEqual([4, 3])
    expect(ranked('山', [...people, person(5, '山 大')])).toEqual([5, 2])
  })

  it('puts my department and whom I invited lately first, but only among equals', () => {
    const people = [
      person(1, 'Анна Иванова', { departmentIds: [2] }),
      person(2, 'Олег Иванов'),
      person(3, 'Пётр Иванов'),
      person(4, 'Яна Иванова'),
    ]
    const near = { departments, myDepartments: new Set([2]), recent: new Set([userId(3)]) }
    expect(ranked('иванов', people, near)).toEqual([3, 2, 1, 4])
  })

  it('keeps whom the portal found by a department without a name, at the end', () => {
    const unnamed = person(1, 'Ian Wolf', { departmentIds: [99] })
    const plain = person(2, 'Tom Berg')
    const named = person(3, 'Ada Market')
    const people = [
      { person: unnamed, direct: true },
      { person: plain, direct: true },
      { person: named, direct: true },
    ]
    expect(ranked('market', people)).toEqual([3, 1])
    expect(ranked('market', [{ person: unnamed, direct: false }])).toEqual([])
  })

  it('shows what it found, in whichever alphabet', () => {
    const marked = (query: string, name: string): readonly string[] =>
      rankPeople(
        [{ person: person(1, name), direct: true }],
        interpretationsOf(query, 'ru'),
        context,
      ).flatMap(({ ranges }) => ranges.map(({ start, end }) => name.slice(start, end)))
    expect(marked('bdfyjd', 'Пётр Иванов')).toEqual(['Иванов'])
    expect(marked('shcher yu', 'Юлия Щербакова')).toEqual(['Ю', 'Щер'])
    expect(marked('федор', 'Фёдор Шаров')).toEqual(['Фёдор'])
  })

  const names = fc.constantFrom(
    'Анна Иванова',
    'Олег Иванов',
    'Иван Петров',
    'Ivan Ivanov',
    'Bdfy Rot',
    'Пётр',
  )
  const crowd = fc.array(fc.record({ name: names, department: fc.constantFrom(1, 2) }), { maxLength: 12 })
  const queries = fc.constantFrom('иванов', 'ivan', 'bdfy', 'И', 'иван и', 'пётр', 'log', 'market', '')

  it('ranks those who stay, go and come as if each time were the first', () => {
    const all = [...departments.keys(), 99].flatMap((department, at) =>
      ['Анна Иванова', 'Олег Иванов', 'Ivan Ivanov', 'Market'].map((name, of) =>
        person(at * 10 + of + 1, name, { departmentIds: [department] }),
      ),
    )
    const some = fc.uniqueArray(fc.record({ person: fc.constantFrom(...all), direct: fc.boolean() }), {
      selector: (each) => `${each.person.id} ${each.direct}`,
    })
    fc.assert(
      fc.property(queries, fc.array(some, { minLength: 2, maxLength: 4 }), (query, times) => {
        const interpretations = interpretationsOf(query, 'ru')
        const rank = peopleRanking(interpretations, context)
        for (const candidates of times)
          expect(rank(candidates)).toEqual(rankPeople(candidates, interpretations, context))
      }),
    )
  })

  it('is stable, names each once, and puts nobody before somebody who fits better', () => {
    fc.assert(
      fc.property(crowd, queries, (rows, query) => {
        const people = rows.map(({ name, department }, index) =>
          person(index + 1, name, { departmentIds: [department] }),
        )
        const order = ranked(query, people)
        expect(new Set(order).size).toBe(order.length)
        // Twice the same people change nothing, and so does ranking what was ranked.
        expect(ranked(query, [...people, ...people])).toEqual(order)
        const again = order.flatMap((id) => people.find((each) => Number(each.id) === id) ?? [])
        expect(ranked(query, again)).toEqual(order)
        // Total: any two stand to each other as they do alone.
        for (const [place, id] of order.entries()) {
          const next = order[place + 1]
          if (next === undefined) continue
          const two = people.filter((each) => [id, next].includes(Number(each.id)))
          expect(ranked(query, two)).toEqual([id, next])
        }
      }),
    )
  })

  it('puts what fits as it was typed before everything converted', () => {
    fc.assert(
      fc.property(crowd, queries, (rows, query) => {
        const people = rows.map(({ name }, index) => ({ person: person(index + 1, name), direct: true }))
        const kinds = rankPeople(people, interpretationsOf(query, 'ru'), context).map(
          ({ interpretation }) => interpretation.kind,
        )
        const order = ['typed', 'retyped', 'sounded', 'similar']
        const places = kinds.map((kind) => order.indexOf(kind))
        expect(places).toEqual(places.toSorted((a, b) => a - b))
      }),
    )
  })
})
