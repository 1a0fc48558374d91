import { expect, it } from 'vitest'
import { userId } from './ids.ts'
import { namesakesAmong } from './namesakes.ts'

const named = (id: number, name: string) => ({
  id: userId(id),
  name,
  position: '',
  departmentIds: [],
  photo: null,
  kind: 'employee' as const,
  active: true,
})

it('takes for namesakes those whom one would mix up, and nobody for their own', () => {
  const people = [
    named(1, 'Пётр Иванов'),
    named(2, 'иванов Петр'),
    named(3, 'Пётр Иванова'),
    named(4, ''),
    named(5, ''),
    named(1, 'Пётр Иванов'),
  ]
  expect(namesakesAmong(people)).toEqual(new Set([1, 2]))
  expect(namesakesAmong([named(1, 'Ян'), named(1, 'Ян')]).size).toBe(0)
})

it('is done with 100,000 people of one name without comparing each with each', () => {
  const people = Array.from({ length: 100_000 }, (_, index) => named(index + 1, 'Анна Иванова'))
  expect(namesakesAmong(people).size).toBe(100_000)
})
