import { expect, it } from 'vitest'
import { personFixture } from '#domain/people/person.fixture.ts'
import type { PeopleLookup } from '#domain/people/people-directory.ts'
import { readTyped, type TypedText } from './read-typed.ts'

const mila = personFixture(1, { name: 'Mila Torres' })
const twin = personFixture(2, { name: 'Mila Torres' })

/** A company of two namesakes, of whom only the first has an address. */
async function read(text: string): Promise<{ readonly typed: TypedText; readonly requests: number }> {
  let requests = 0
  const answer = <Value>(value: Value): Promise<Value> => {
    requests += 1
    return Promise.resolve(value)
  }
  const found = (lookup: PeopleLookup) => ({
    people: lookup.kind === 'email' && lookup.email === 'mila@x.example' ? [mila] : [],
    more: false,
  })
  const people = {
    byIds: (ids: readonly number[]) => answer([mila, twin].filter(({ id }) => ids.includes(id))),
    lookUp: (lookups: readonly PeopleLookup[]) => answer(lookups.map(found)),
  }
  const clock = { now: () => 0, elapsed: () => 0, wait: () => Promise.resolve() }
  const context = { language: 'en', departments: new Map(), host: 'p.example', emails: true }
  const typed = await readTyped(text, context, { people, clock }, new AbortController().signal)
  return { typed, requests }
}

it.each([
  ['mila@x.example', 1, true],
  ['Mila Torres <MILA@x.example>', 1, false],
  ['2', 2, true],
  ['ID 2', 2, true],
  ['https://p.example/company/personal/user/2/', 2, true],
  ['[USER=2]Mila Torres[/USER]', 2, false],
])('%j stands for one person, found with one request', async (text, id, alone) => {
  const { typed, requests } = await read(text)
  expect(typed).toMatchObject({ kind: 'person', match: { kind: 'one', person: { id } }, alone })
  expect(requests).toBe(1)
})

it('an ID that nobody has stands for nobody', async () => {
  expect((await read('99')).typed).toMatchObject({ kind: 'person', match: { kind: 'none', why: 'nobody' } })
})

it.each([
  ['Mila Torres, Ian Wolf', { kind: 'list', people: 2 }],
  ['a@x.example b@x.example c@x.example', { kind: 'list', people: 3 }],
  ['Mila Torres and Ian Wolf', { kind: 'list', people: 2 }],
  ['Орлов Лев и Белова Наталья', { kind: 'list', people: 2 }],
  ['12, 15', { kind: 'list', people: 2 }],
  ['Torres\tMila', { kind: 'name' }],
  ['', { kind: 'name' }],
])('%j asks the portal nothing', async (text, expected) => {
  expect(await read(text)).toEqual({ typed: expected, requests: 0 })
})
