import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseText } from '#domain/list/parser.ts'
import { personFixture } from '#domain/people/person.fixture.ts'
import type { Person } from '#domain/people/person.ts'
import { emailOf, lineOf, matched, peopleOf } from './line-lookup.fixture.ts'

const ivan = ['Иван', 'ИВАН', 'Ivan', 'Bdfy', 'Шмфт']
const petrov = ['Петров', 'Petrov', 'ПЕТРОВ', 'Gtnhjd', 'Зуекщм']

/** Names as the portal has them, each with all that a list may write for it. Several only sound alike. */
const firstNames: Readonly<Record<string, readonly string[]>> = {
  Иван: ivan,
  Ivan: ivan,
  Анна: ['Анна', 'Anna', 'Fyyf'],
  Пётр: ['Пётр', 'Петр', 'Petr', 'Pyotr'],
  Jürgen: ['Jürgen', 'Jurgen', 'Juergen', 'JÜRGEN'],
  Mila: ['Mila', 'mila', 'Мила'],
  Kim: ['Kim', 'Ким'],
  Kem: ['Kem', 'Кем'],
  伟: ['伟'],
  太郎: ['太郎'],
}
const lastNames: Readonly<Record<string, readonly string[]>> = {
  Иванов: ['Иванов', 'Ivanov', 'Bdfyjd', 'ИВАНОВ'],
  Иванова: ['Иванова', 'Ivanova', 'Bdfyjdf'],
  Petrov: petrov,
  Петров: petrov,
  Müller: ['Müller', 'Mueller', 'Muller'],
  Miller: ['Miller', 'Миллер'],
  Bauer: ['Bauer', 'Бауэр'],
  Wei: ['Wei', 'Вей'],
  Li: ['Li', 'Ли'],
  王: ['王'],
  山田: ['山田'],
}
const patronymics = ['Сергеевич', 'Павлович']

const nameOf = ({ name }: Person) => name.split(' ')
const writings = (stored: string): readonly string[] => firstNames[stored] ?? lastNames[stored] ?? [stored]

const anyPerson = fc.record({
  first: fc.constantFrom(...Object.keys(firstNames)),
  last: fc.constantFrom(...Object.keys(lastNames)),
  second: fc.constantFrom('', '', ...patronymics),
  position: fc.constantFrom('', 'Boss', 'Clerk'),
})
const anyCompany = fc
  .array(anyPerson, { minLength: 2, maxLength: 12 })
  .map((rows) =>
    rows.map(({ first, last, second, position }, at) =>
      personFixture(at + 1, { name: `${first} ${last}`, secondName: second, position }),
    ),
  )

/** A line about one of the company, or with the name, address and ID of different people. */
const anyLine = (company: readonly Person[]) => {
  const somebody = fc.constantFrom(...company)
  const written = (stored: string) => fc.constantFrom(...writings(stored), `${stored.slice(0, 1)}.`)
  const names = fc.tuple(somebody, somebody, fc.boolean()).chain(([one, two, same]) => {
    const [first = ''] = nameOf(one)
    const [, last = ''] = nameOf(same ? one : two)
    const words = fc.tuple(written(first), written(last), fc.constantFrom('', '', ...patronymics))
    return words.chain((each) => fc.shuffledSubarray(each.filter(Boolean), { minLength: 1 }))
  })
  return fc.record({
    name: fc.option(names, { nil: [] }),
    id: fc.option(somebody.map(({ id }) => id)),
    idFrom: fc.constantFrom(...(['link', 'label', 'column', 'number', 'doubtful'] as const)),
    email: fc.option(fc.oneof(somebody.map(emailOf), fc.constant('nobody@x.example'))),
  })
}

const lower = (words: readonly string[]): readonly string[] => words.map((word) => word.toLowerCase())

/** The oracle: may this word of a line be this name, by the table above or as its initial? */
const isWritten = (word: string, stored: string): boolean =>
  lower(writings(stored)).includes(word.toLowerCase()) ||
  (/^.\.$/u.test(word) && writings(stored).some((each) => each.startsWith(word.slice(0, 1))))

function agrees(words: readonly string[], person: Person): boolean {
  const own = [...nameOf(person), ...(person.secondName ? [person.secondName] : [])]
  // "M." beside two words is a title, too: Monsieur.
  const names = words.length > 2 ? words.filter((word) => word !== 'M.') : words
  return names.every(
    (word) =>
      own.some((stored) => isWritten(word, stored)) || (patronymics.includes(word) && !person.secondName),
  )
}

const anyCase = anyCompany.chain((company) =>
  fc.record({ company: fc.constant(company), line: anyLine(company) }),
)

describe('a line of anything that a list may say', () => {
  it('P02: nobody is found whose name or address it contradicts', () => {
    fc.assert(
      fc.property(anyCase, ({ company, line: { name, id, idFrom, email } }) => {
        const text = name.join(' ')
        const { result } = matched(
          lineOf(text, { name: text, id, idFrom: id === null ? null : idFrom, email }),
          company,
        )
        if (result.kind !== 'one') return
        const { person } = result
        const owner = email === null ? undefined : company.find((each) => emailOf(each) === email)
        expect(owner === undefined || owner.id === person.id).toBe(true)
        const isAddressed = owner !== undefined
        const isOnlyId = id === person.id && idFrom !== 'doubtful' && name.length === 0 && email === null
        expect(isAddressed || isOnlyId || (name.length > 0 && agrees(name, person))).toBe(true)
        // By its name alone nobody is found from a first name or an initial.
        const isByName = !isAddressed && id !== person.id
        const surname = nameOf(person)[1] ?? ''
        expect(!isByName || name.length > 1 || isWritten(name[0] ?? '', surname)).toBe(true)
        // Another ID gives way only if it is a bare number beside an address and a name that agree.
        const isOutvoted = isAddressed && name.length > 0 && idFrom !== 'link' && idFrom !== 'label'
        expect(id === null || id === person.id || isOutvoted).toBe(true)
        expect(id === null || id === person.id || agrees(name, person)).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })

  it('A04: an address that words in small letters stand before is only offered', () => {
    const company = [personFixture(1, { name: 'Anna Bauer' }), personFixture(2, { name: 'Petr Petrov' })]
    const login = fc.constantFrom('iv', 'mila', 'petr', 'ann-2', 'x_y', 'kim.li')
    const separated = fc.tuple(login, fc.constantFrom(',', ';', ':', ' ')).map((each) => each.join(''))
    const around = fc.constantFrom(['', ''], ['(', ')'], ['<', '>'], ['To: ', ''], ['Zed Other, ', ''])
    fc.assert(
      fc.property(around, fc.array(separated, { minLength: 1, maxLength: 4 }), ([open, close], words) => {
        const { entries } = parseText(`${open}${words.join('')}person1@x.example${close}`)
        const results = entries.map((entry) => matched(entry, company).result)
        expect(results.filter(({ kind }) => kind === 'one' || kind === 'parts')).toEqual([])
        expect(results.flatMap(peopleOf)).toContain(1)
        const said = entries.map(({ text }) => text).join('\n')
        expect(words.filter((word) => !said.includes(word.slice(0, -1)))).toEqual([])
      }),
    )
  })

  it('finds or offers whoever has the ID or the address, and asks for a bounded number of things', () => {
    fc.assert(
      fc.property(anyCase, ({ company, line: { name, id, idFrom, email } }) => {
        const text = name.join(' ')
        const { result, asked } = matched(
          lineOf(text, { name: text, id, idFrom: id === null ? null : idFrom, email }),
          company,
        )
        const isFound = result.kind === 'one'
        const named = [isFound ? null : id, company.find((each) => emailOf(each) === email)?.id ?? null]
        const people = peopleOf(result)
        expect(named.filter((each) => each !== null && !people.includes(each))).toEqual([])
        expect(asked.length).toBeLessThanOrEqual(40)
        expect(asked.every((each) => each.kind !== 'name' || each.first + each.last !== '')).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
