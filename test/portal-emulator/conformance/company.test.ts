import { expect, test } from 'vitest'
import { createCompany } from '../world/company/company.ts'
import { isMember } from '../world/relations.ts'
import type { World } from '../world/world.ts'
import { at, openLab } from './lab.ts'

function deepest(world: World): number {
  const depthOf = (id: number | null): number => {
    const row = id === null ? undefined : world.departments.get(id)
    return row ? 1 + depthOf(row.parent) : 0
  }
  return Math.max(...[...world.departments.all()].map((row) => depthOf(row.id)))
}

function printed(world: World): string {
  const relations = [...world.groups.keys()].flatMap((id) => [...world.relations.ofGroup(id)])
  const timeless = relations.map(({ userId, groupId, role }) => [userId, groupId, role])
  return JSON.stringify([[...world.people.all()], [...world.groups.values()], timeless])
}

test('the same seed gives the same company, another seed another', () => {
  const company = (seed: number) => printed(createCompany({ people: 300, groups: 20, seed }).world)
  expect(company(1)).toBe(company(1))
  expect(company(1)).not.toBe(company(2))
})

test.each([
  [50, 0],
  [1000, 100],
  [5000, 300],
])('a company of %i people and %i groups around the cast', (people, groups) => {
  const { world, cast } = createCompany({ people, groups })
  const size = Math.max(people, createCompany({ people: 0 }).world.people.size)
  expect(world.people.size).toBe(size)
  expect(world.people.require(cast.mila)).toMatchObject({ name: 'Mila', lastName: 'Torres' })
  const mine = [...world.relations.ofUser(cast.me)].filter((row) => isMember(row.role))
  expect(mine.length).toBeGreaterThanOrEqual(Math.min(groups, 200))
  for (const group of world.groups.values()) {
    expect(world.relations.roleOf(group.ownerId, group.id)).toBe('A')
  }
})

test('a large company: five levels, several scripts, namesakes, every kind of person, groups of all sizes', () => {
  const { world } = createCompany({ people: 5000, groups: 200 })
  expect(deepest(world)).toBe(5)
  const people = [...world.people.all()]
  const names = people.map((row) => `${row.name} ${row.lastName}`)
  expect(new Set(names).size).toBeLessThan(names.length)
  for (const script of [/\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u, /\p{Script=Han}/u, /[äöüñłşø]/iu]) {
    expect(names.some((name) => script.test(name))).toBe(true)
  }
  const kinds = new Set(people.map((row) => `${row.type} ${row.active ? 'works' : 'left'}`))
  expect(kinds).toEqual(
    new Set(['employee works', 'employee left', 'extranet works', 'bot works', 'email works']),
  )
  const sizes = [...world.groups.keys()].map((id) => world.relations.counts(id).members)
  expect(Math.max(...sizes)).toBeGreaterThan(3000)
  expect(Math.min(...sizes)).toBeLessThan(10)
})

test('the index finds whom a scan would find', () => {
  const { world } = createCompany({ people: 3000 })
  const texts = [...world.people.all()].map((row) => ({
    id: row.id,
    words: [
      row.name,
      row.lastName,
      row.secondName,
      row.position ?? '',
      ...row.departments.map((id) => world.departments.get(id)?.name ?? ''),
    ].flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{M}\p{N}_]+/u)),
  }))
  for (const query of [
    ['ива'],
    ['мар', 'ков'],
    ['man', 'ann'],
    ['zzz'],
    ['север'],
    ['o', 'connor'],
    ['佐藤'],
  ]) {
    const scanned = texts.filter(({ words }) =>
      query.every((part) => words.some((word) => word.startsWith(part))),
    )
    expect(world.people.findByWords(query)).toEqual(scanned.map(({ id }) => id))
  }
})

test('people who come or change later are found', () => {
  const { world } = createCompany({ people: 100 })
  world.people.warmUp()
  const late = world.people.add({ name: 'Quentin', lastName: 'Late' })
  expect(world.people.findByWords(['quen', 'late'])).toEqual([late.id])
  late.lastName = 'Later-Still'
  world.people.reindex()
  expect(world.people.findByWords(['still'])).toEqual([late.id])
})

test('a running portal can be given another company', async () => {
  const { call, portal } = await openLab()
  const total = async () => Number(at((await call('user.get', {})).body, 'total'))
  expect(await total()).toBeLessThan(100)
  portal.inside.switchWorld(createCompany({ people: 500 }).world)
  expect(await total()).toBeGreaterThan(400)
  expect(portal.world.people.size).toBe(500)
})
