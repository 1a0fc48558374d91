import { expect, it } from 'vitest'
import { userId } from './ids.ts'
import { rankPeople } from './people-ranking.ts'

const named = (id: number, name: string) => ({
  id: userId(id),
  name,
  position: '',
  departmentIds: [],
  photo: null,
  kind: 'employee' as const,
  active: true,
})

it('puts whole words before beginnings, and keeps the order of the others', () => {
  const people = [named(1, 'Wolfgang Amon'), named(2, 'Ada Wolfram'), named(3, 'Ian Wolf')]
  expect(rankPeople(people, 'wolf').map(({ id }) => Number(id))).toEqual([3, 1, 2])
  expect(rankPeople(people, 'wo').map(({ id }) => Number(id))).toEqual([1, 2, 3])
})
