import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { userId } from './ids.ts'
import { parseText } from './list-parser.ts'
import type { MatchSurroundings } from './match-asks.ts'
import { matchLines, type MatchPorts } from './match-driver.ts'
import { countLines, judgeLines, waiting, type Hit, type MatchLine } from './match-line.ts'
import type { Person } from './person.ts'
import { PortalError } from './portal-error.ts'
import { lookupsAtOnce, type PeopleLookup } from './ports.ts'
import { plainWords } from './text-words.ts'

const firsts = ['Анна', 'Пётр', 'Петр', 'Ivan', 'Иван', 'Jürgen', 'Li']
const lasts = ['Иванов', 'Королёв', 'Petrov', 'Петров', 'Müller', 'Wei', 'Иванова']

/** Every pair of names, some of them twice; every ninth no longer works here, every thirteenth is a bot. */
const company: readonly Person[] = firsts.flatMap((first, f) =>
  lasts.flatMap((last, l) =>
    Array.from({ length: (f + l) % 4 === 0 ? 2 : 1 }, (_, twin): Person => {
      const number = f * 20 + l * 2 + twin + 1
      return {
        id: userId(number),
        name: `${first} ${last}`,
        secondName: number % 5 === 0 ? 'Сергеевич' : '',
        position: twin === 0 ? 'Инженер' : 'Юрист',
        departmentIds: [],
        photo: null,
        kind: number % 13 === 0 ? 'other' : 'employee',
        active: number % 9 !== 0,
      }
    }),
  ),
)
const emailOf = ({ id }: Person): string => `person${id}@x.ru`

/** The portal's rule: words of three letters or more, each of which begins a word of the person (rest.md 4.4). */
function answer(lookup: PeopleLookup): readonly Person[] {
  if (lookup.kind === 'email') return company.filter((person) => emailOf(person) === lookup.email)
  const wanted = lookup.words.split(' ').filter((word) => word.length >= 3)
  return company.filter(({ name, secondName = '', position, active }) => {
    const own = plainWords(`${name} ${secondName} ${position}`)
    return active === lookup.active && wanted.every((word) => own.some((each) => each.startsWith(word)))
  })
}

const around: MatchSurroundings = { language: 'ru', departments: new Map(), emails: true }

const linesOf = (text: string): readonly MatchLine[] =>
  parseText(text).entries.map((entry, key) => ({ ...entry, key, hit: waiting, picked: null }))

interface Portal {
  readonly requests: (readonly PeopleLookup[])[]
  readonly ports: MatchPorts
  readonly hits: Map<number, Hit>
}

function portal(failures: PortalError[] = []): Portal {
  const requests: (readonly PeopleLookup[])[] = []
  const hits = new Map<number, Hit>()
  const ports: MatchPorts = {
    people: {
      lookUp: (lookups) => {
        const failure = failures.shift()
        if (failure) return Promise.reject(failure)
        requests.push(lookups)
        return Promise.resolve(lookups.map((lookup) => ({ people: answer(lookup), more: false })))
      },
      byIds: (ids) => Promise.resolve(company.filter(({ id }) => ids.includes(id))),
    },
    clock: { now: () => 0, wait: () => Promise.resolve() },
    settle: (settled) => settled.forEach((hit, key) => hits.set(key, hit)),
  }
  return { requests, ports, hits }
}

async function matched(text: string, surroundings = around, { ports, hits, ...rest } = portal()) {
  const lines = linesOf(text)
  await matchLines(lines, surroundings, ports, new AbortController().signal)
  return { ...rest, lines: lines.map((line) => ({ ...line, hit: hits.get(line.key) ?? line.hit })) }
}

/** "name: class" of each line. */
async function outcome(text: string, surroundings = around): Promise<readonly string[]> {
  const { lines } = await matched(text, surroundings)
  return judgeLines(lines, userId(3), new Set([userId(5)])).map(
    ({ is, person }) => `${is}${person ? ` ${person.id} ${person.name}` : ''}`,
  )
}

describe('whom a line stands for', () => {
  it.each<readonly [text: string, outcome: string]>([
    ['Иванов Анна', 'several'],
    ['Анна Королёв', 'self 3 Анна Королёв'],
    ['petrov, Анна', 'chosen 5 Анна Petrov'],
    ['Mueller Juergen', 'found 109 Jürgen Müller'],
    ['Ivanova Ivan', 'several'],
    ['Bdfyjdf Bdfy', 'found 93 Иван Иванова'],
    ['Петров П.', 'several'],
    ['Анна Неведомая', 'not-found'],
    ['Li', 'not-found'],
    ['person47@x.ru', 'found 47 Петр Петров'],
    ['nobody@x.ru', 'not-found'],
    ['Анна Королёв <person47@x.ru>', 'found 47 Петр Петров'],
    ['12, 15\n7', 'not-found'],
    ['Wei Иван Сергеевич', 'not-offered 91 Иван Wei'],
    ['Анна Иванов Сергеевич', 'several'],
    ['Иванова Ivan Петрович', 'found 73 Ivan Иванова'],
  ])('%s: %s', async (text, expected) => {
    expect((await outcome(text))[0]).toBe(expected)
  })

  it('an address that may not be looked up is no reason to guess; a name beside it is looked up', async () => {
    const without = { ...around, emails: false }
    const { lines, requests } = await matched('person47@x.ru\nMüller Jürgen <person47@x.ru>', without)
    expect(lines[0]?.hit).toEqual({ kind: 'none', why: 'no-email-lookup' })
    expect(lines[1]?.hit).toMatchObject({ kind: 'one', person: { id: 109 } })
    expect(requests.flat().some(({ kind }) => kind === 'email')).toBe(false)
  })
})

const anyLine = fc.oneof(
  fc.tuple(fc.constantFrom(...firsts), fc.constantFrom(...lasts)).map((names) => names.join(' ')),
  fc.tuple(fc.constantFrom(...lasts), fc.constantFrom(...firsts)).map((names) => names.join(' ')),
  fc
    .integer({ min: 1, max: 150 })
    .map((id) => fc.sample(fc.constantFrom(`${id}`, `/user/${id}/`, `person${id}@x.ru`), 1)[0] ?? ''),
  fc.constantFrom('Nobody Here', 'Ли', '???', 'Ив', 'bdfyjd', 'Name', '12; 13', 'юрист'),
)
const anyList = fc.array(anyLine, { maxLength: 40 }).map((lines) => lines.join('\n'))
const ids = new Set(company.map(({ id }) => id))

describe('a list', () => {
  it('comes out with every line in one class, only people of the portal, and the same every time', async () => {
    await fc.assert(
      fc.asyncProperty(anyList, async (text) => {
        const { lines, requests } = await matched(text)
        const judged = judgeLines(lines, userId(3), new Set())
        const counts = [...countLines(judged).values()].reduce((sum, count) => sum + count, 0)
        expect(counts).toBe(lines.length)
        expect(judged.filter(({ is }) => is === 'waiting')).toEqual([])
        const people = lines.flatMap(({ hit }) =>
          hit.kind === 'one' ? [hit.person] : hit.kind === 'some' ? hit.people : [],
        )
        expect(people.every(({ id }) => ids.has(id))).toBe(true)
        expect((await matched(text)).lines).toEqual(lines)
        for (const request of requests) expect(request.length).toBeLessThanOrEqual(lookupsAtOnce)
      }),
      { numRuns: 20 },
    )
  })

  it('asks for the same thing once, and never for words of fewer than three letters', async () => {
    await fc.assert(
      fc.asyncProperty(anyList, async (text) => {
        const asked = (await matched(`${text}\n${text}`)).requests.flat().map((each) => JSON.stringify(each))
        expect(new Set(asked).size).toBe(asked.length)
        const words = (await matched(text)).requests
          .flat()
          .flatMap((each) => (each.kind === 'words' ? each.words.split(' ') : []))
        expect(words.filter((word) => word.length < 3)).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  it('survives what waiting cures, and stops at what it does not', async () => {
    const busy = portal([new PortalError('rate-limit'), new PortalError('network')])
    const { lines } = await matched('Müller Jürgen', around, busy)
    expect(lines[0]?.hit.kind).toBe('one')
    const refused = portal([new PortalError('access-denied')])
    await expect(matched('Müller Jürgen', around, refused)).rejects.toThrow('access-denied')
  })

  it('stops when it is told to, and keeps what it has found', async () => {
    const { ports, hits } = portal()
    const abort = new AbortController()
    const lines = linesOf(
      `7\n${firsts.flatMap((first) => lasts.map((last) => `${last} ${first}`)).join('\n')}`,
    )
    const stopping = { ...ports, clock: { now: () => 0, wait: () => Promise.resolve() } }
    const settle: MatchPorts['settle'] = (settled) => {
      ports.settle(settled)
      if (hits.size > 0) abort.abort()
    }
    await expect(matchLines(lines, around, { ...stopping, settle }, abort.signal)).rejects.toThrow(/abort/i)
    expect(hits.size).toBeGreaterThan(0)
    expect(hits.size).toBeLessThan(lines.length)
  })
})
