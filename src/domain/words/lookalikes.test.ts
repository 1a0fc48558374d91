import { describe, expect, it } from 'vitest'
import { withoutLookalikes } from './lookalikes.ts'

describe('letters of another alphabet that look the same', () => {
  it.each([
    ['P23: a Latin C in a Russian word', 'cергей', 'сергей'],
    ['P23: a Latin e in a Russian word', 'лeв', 'лев'],
    ['a Cyrillic о in an English word', 'wоlf', 'wolf'],
    ['a Greek ο in an English word', 'tοrres', 'torres'],
    ['a Greek ο in a Russian word', 'οрлов', 'орлов'],
    ['a capital that is drawn alike: Latin B for В', 'bера', 'вера'],
    ['a capital that is drawn alike: Latin H for Н', 'hаталья', 'наталья'],
  ])('%s', (_, typed, meant) => {
    expect(withoutLookalikes([typed])).toEqual([meant])
  })

  it('a word that only looks like the alphabet of the other one', () => {
    expect(withoutLookalikes(['capa', 'орлова'])).toEqual(['сара', 'орлова'])
    expect(withoutLookalikes(['сосо', 'wolf'])).toEqual(['coco', 'wolf'])
  })

  it('leaves words of one alphabet, numbers and other scripts alone', () => {
    const words = ['сергей', 'capa', '山田', '12', 'ελενη']
    expect(withoutLookalikes(words)).toEqual(words)
  })
})
