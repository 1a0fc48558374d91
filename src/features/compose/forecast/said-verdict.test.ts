import { describe, expect, it } from 'vitest'
import { groupId } from '#domain/ids.ts'
import { personFixture } from '#domain/people/person.fixture.ts'
import type { VerdictCell } from '#domain/verdict/forecast.ts'
import type { Verdict } from '#domain/verdict/verdict.ts'
import { allMessages } from '#i18n/messages.fixture.ts'
import { createTranslate } from '#i18n/translate.ts'
import { saidVerdict } from './said-verdict.ts'

const t = createTranslate('en', await allMessages('en'))
const people = [personFixture(1, { name: 'Ann' }), personFixture(2, { name: 'Ben' })]

/** Which person is in which group, both as numbers from 1 on. */
const cells = (verdict: Verdict, pairs: readonly (readonly [person: number, group: number])[]) =>
  pairs.flatMap(([who, group]): VerdictCell[] => {
    const person = people[who - 1]
    return person ? [{ groupId: groupId(group), person, verdict }] : []
  })
const said = (verdict: Verdict, pairs: readonly (readonly [number, number])[], toAll = false) =>
  saidVerdict(t, verdict, cells(verdict, pairs), { groupName: (id) => `G${id}`, toAll })

describe('a verdict in one group', () => {
  it('counts people without a noun, and names them alone', () => {
    const both = cells('member', [
      [1, 1],
      [2, 1],
    ])
    expect(saidVerdict(t, 'member', both, null)).toEqual({ count: '2', names: ['Ann', 'Ben'] })
  })
})

it('thousands are written as the language writes them', () => {
  const thousand = Array.from({ length: 1_000 }, (): readonly [number, number] => [1, 1])
  expect(saidVerdict(t, 'member', cells('member', thousand), null).count).toBe('1,000')
})

describe('a verdict in several groups', () => {
  const three = [
    [1, 1],
    [2, 1],
    [1, 2],
  ] as const

  it('names nobody twice, and the group or the number of groups of each', () => {
    expect(said('member', three)).toEqual({ count: '2 colleagues', names: ['Ann (2 groups)', 'Ben (G1)'] })
  })

  it('counts invitations, and names no groups where a sentence says that they are all', () => {
    expect(said('invite', three)).toEqual({ count: '3 invitations', names: ['Ann (2 groups)', 'Ben (G1)'] })
    expect(said('invite', three, true)).toEqual({ count: '3 invitations', names: ['Ann', 'Ben'] })
  })

  it.each(['no-right', 'archived', 'group-gone', 'unchecked', 'checking'] as const)(
    'that everybody has, %s, counts and names the groups',
    (verdict) => {
      expect(said(verdict, three)).toEqual({ count: '2 groups', names: ['G1', 'G2'] })
    },
  )
})
