import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { mutations } from './mutations.ts'

it.each(mutations)('the code that a mutation undoes is still there: $brings', ({ file, from, to }) => {
  const source = readFileSync(file, 'utf8')
  expect(source.split(from)).toHaveLength(2)
  expect(source.replace(from, to)).not.toBe(source)
})
