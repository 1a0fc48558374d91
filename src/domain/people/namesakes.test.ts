import { expect, it } from 'vitest'
import { hasNamesake, namesakesAmong } from './namesakes.ts'
import { personFixture } from './person.fixture.ts'

const named = (id: number, name: string) => personFixture(id, { name })

it('namesakes are people whose names look alike, and nobody is their own', () => {
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
  expect(people.map((person) => hasNamesake(person, people))).toEqual([true, true, false, false, false, true])
})

it('namesakes among 100,000 people of one name are found without comparing each with each', () => {
  const people = Array.from({ length: 100_000 }, (_, index) => named(index + 1, 'Анна Иванова'))
  expect(namesakesAmong(people).size).toBe(100_000)
})
