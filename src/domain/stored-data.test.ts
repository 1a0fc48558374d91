import { expect, it } from 'vitest'
import { storedBytes, storedParts } from './stored-data.ts'

it('what is stored is told by what it is for, in bytes, without what is empty', () => {
  const texts = new Map([
    ['draft', 'жж'],
    ['run-1', 'abc'],
    ['run-3', 'de'],
    ['lists', ''],
    ['of-a-later-version', 'x'],
  ])
  expect(storedParts(texts)).toEqual([
    { kind: 'draft', bytes: 4 },
    { kind: 'runs', bytes: 5 },
    { kind: 'other', bytes: 1 },
  ])
  expect(storedBytes(texts)).toBe(10)
})
