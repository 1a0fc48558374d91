import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { userId } from '#domain/ids.ts'
import { lookupsAtOnce, type PeopleLookup } from '#domain/people/people-directory.ts'
import { personFixture } from '#domain/people/person.fixture.ts'
import type { Person } from '#domain/people/person.ts'
import { PortalError } from '#domain/portal-error.ts'
import { lookUpIn } from './directory.fixture.ts'
import { countLines, judgeLines, waiting, type LineMatch, type MatchLine } from './line.ts'
import type { MatchContext } from './meant/match-context.ts'
import { matchLines, type LookupPorts } from './lookup.ts'
import { parseText } from './parser.ts'

const firsts = ['Анна', 'Пётр', 'Петр', 'Ivan', 'Иван', 'Jürgen', 'Li']
const lasts = ['Иванов', 'Королёв', 'Petrov', 'Петров', 'Müller', 'Wei', 'Иванова']

/** Every pair of names, some of them twice; every ninth no longer works here, every thirteenth is a bot. */
const company: readonly Person[] = firsts.flatMap((first, f) =>
  lasts.flatMap((last, l) =>
    Array.from({ length: (f + l) % 4 === 0 ? 2 : 1 }, (_, twin): Person => {
      const number = f * 20 + l * 2 + twin + 1
      return personFixture(number, {
        name: `${first} ${last}`,
        secondName: number % 5 === 0 ? 'Сергеевич' : '',
        position: twin === 0 ? 'Инженер' : 'Юрист',
        kind: number % 13 === 0 ? 'other' : 'employee',
        active: number % 9 !== 0,
      })
    }),
  ),
)
const emailOf = ({ id }: Person): string => `person${id}@x.ru`

const answer = lookUpIn(company, emailOf)

const context: MatchContext = { language: 'ru', departments: new Map(), host: 'p.example', emails: true }

const linesOf = (text: string): readonly MatchLine[] =>
  parseText(text).entries.map((entry, key) => ({ ...entry, key, match: waiting, picked: null }))

interface Portal {
  readonly requests: (readonly PeopleLookup[])[]
  readonly ports: LookupPorts
  readonly matches: Map<number, LineMatch>
}

function portal(failures: PortalError[] = []): Portal {
  const requests: (readonly PeopleLookup[])[] = []
  const matches = new Map<number, LineMatch>()
  const ports: LookupPorts = {
    people: {
      lookUp: (lookups) => {
        const failure = failures.shift()
        if (failure) return Promise.reject(failure)
        requests.push(lookups)
        return Promise.resolve(lookups.map(answer))
      },
      byIds: (ids) => Promise.resolve(company.filter(({ id }) => ids.includes(id))),
    },
    clock: { now: () => 0, elapsed: () => 0, wait: () => Promise.resolve() },
    settle: (settled) => settled.forEach((match, key) => matches.set(key, match)),
  }
  return { requests, ports, matches }
}

async function matched(text: string, surroundings = context, { ports, matches, ...rest } = portal()) {
  const lines = linesOf(text)
  await matchLines(lines, surroundings, ports, new AbortController().signal)
  return { ...rest, lines: lines.map((line) => ({ ...line, match: matches.get(line.key) ?? line.match })) }
}

/** "name: class" of each line. */
async function outcome(text: string, surroundings = context): Promise<readonly string[]> {
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
    ['Li', 'several'],
    ['Ли', 'not-found'],
    ['Л', 'not-found'],
    ['person47@x.ru', 'found 47 Петр Петров'],
    ['nobody@x.ru', 'not-found'],
    ['Анна Королёв <person47@x.ru>', 'several'],
    ['Петров Пётр <person47@x.ru>', 'found 47 Петр Петров'],
    ['Somebody Else <person47@x.ru>', 'found 47 Петр Петров'],
    ['12, 15\n7', 'not-found'],
    ['Wei Иван Сергеевич', 'not-offered 91 Иван Wei'],
    ['Анна Иванов Сергеевич', 'several'],
    ['Иванова Ivan Петрович', 'found 73 Ivan Иванова'],
  ])('%s: %s', async (text, expected) => {
    expect((await outcome(text))[0]).toBe(expected)
  })

  it('an address that may not be looked up is no reason to guess; a name beside it is looked up', async () => {
    const without = { ...context, emails: false }
    const { lines, requests } = await matched('person47@x.ru\nMüller Jürgen <person47@x.ru>', without)
    expect(lines[0]?.match).toEqual({ kind: 'none', why: 'no-email-lookup' })
    expect(lines[1]?.match).toMatchObject({ kind: 'one', person: { id: 109 } })
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
        const people = lines.flatMap(({ match }) =>
          match.kind === 'one' ? [match.person] : match.kind === 'some' ? match.people : [],
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
    const { lines } = await matched('Müller Jürgen', context, busy)
    expect(lines[0]?.match.kind).toBe('one')
    const refused = portal([new PortalError('access-denied')])
    await expect(matched('Müller Jürgen', context, refused)).rejects.toThrow('access-denied')
  })

  it('stops when it is told to, and keeps what it has found', async () => {
    const { ports, matches } = portal()
    const abort = new AbortController()
    const lines = linesOf(
      `7\n${firsts.flatMap((first) => lasts.map((last) => `${last} ${first}`)).join('\n')}`,
    )
    const stopping = { ...ports, clock: { now: () => 0, elapsed: () => 0, wait: () => Promise.resolve() } }
    const settle: LookupPorts['settle'] = (settled) => {
      ports.settle(settled, new Map())
      if (matches.size > 0) abort.abort()
    }
    await expect(matchLines(lines, context, { ...stopping, settle }, abort.signal)).rejects.toThrow(/abort/i)
    expect(matches.size).toBeGreaterThan(0)
    expect(matches.size).toBeLessThan(lines.length)
  })
})
