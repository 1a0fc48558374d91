import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitsBudget } from '#domain/storage-budget.ts'
import {
  mostTexts,
  nameOf,
  parseSavedTexts,
  withTextAt,
  withNewTextName,
  savedTextsText,
  refusalToSaveText,
  withoutText,
  withText,
  type SavedText,
} from './saved-texts.ts'

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
  .filter((text) => text.trim() !== '')
const keep = (all: readonly string[]): readonly SavedText[] =>
  all.reduce<readonly SavedText[]>(
    (texts, text) => (refusalToSaveText(texts, text) === null ? withText(texts, text) : texts),
    [],
  )
const many = fc.array(words, { maxLength: 40 }).map(keep)
const plain = (texts: readonly SavedText[]) => texts.map(({ name, text }) => ({ name, text }))

describe('saved texts', () => {
  it('come back as they were kept', () => {
    fc.assert(
      fc.property(many, (texts) => {
        const kept = parseSavedTexts(savedTextsText(texts))
        expect(plain(kept.texts)).toEqual(plain(texts))
        expect(kept.damaged).toBe(false)
      }),
    )
  })

  it('have names and numbers that tell them apart, also after a renaming', () => {
    fc.assert(
      fc.property(many, words, (texts, name) => {
        const after = withNewTextName(texts, 1, name)
        expect(new Set(after.map((each) => each.name)).size).toBe(after.length)
        expect(new Set(after.map((each) => each.id)).size).toBe(after.length)
        expect(after.every((each) => each.name !== '' && each.name.length <= 70)).toBe(true)
      }),
    )
  })

  it('are bounded in number and size, which is known before one is kept', () => {
    const short = keep(Array.from({ length: 40 }, (_, index) => `Text ${index}`))
    expect(short).toHaveLength(mostTexts)
    expect(refusalToSaveText(short, 'One more')).toBe('too-many')
    const long = keep(Array.from({ length: 25 }, (_, index) => `${index} `.padEnd(1_000, 'ю')))
    expect(long.length).toBeLessThan(8)
    expect(refusalToSaveText(long, 'ж'.repeat(1_000))).toBe('too-large')
    expect(fitsBudget('texts', savedTextsText(long))).toBe(true)
  })

  it('are not kept twice, nor without a letter', () => {
    expect(refusalToSaveText(keep(['Welcome']), 'Welcome')).toBe('kept-already')
    expect(refusalToSaveText([], ' \n')).toBe('empty')
  })

  it('are deleted and put back where they were', () => {
    const texts = keep(['a', 'b', 'c'])
    const gone = texts.filter((_, index) => index === 1)
    expect(gone.map((each) => withTextAt(withoutText(texts, each.id), each, 1))).toEqual([texts])
  })

  it('are called by their first words', () => {
    expect(nameOf(' We are moving the site\nto the new brand, please join us ')).toBe(
      'We are moving the site to the new brand,…',
    )
    expect(nameOf('x'.repeat(90))).toBe(`${'x'.repeat(40)}…`)
    expect(keep(['Come in', 'Come  in']).map(({ name }) => name)).toEqual(['Come in (2)', 'Come in'])
  })

  it('never throw, whatever was kept, and say when it cannot be read', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (kept) => {
        expect(parseSavedTexts(kept).texts.length).toBeLessThanOrEqual(mostTexts)
      }),
    )
    expect(parseSavedTexts('')).toEqual({ texts: [], damaged: false })
    expect(parseSavedTexts('{"version":2,"texts":[]}')).toEqual({ texts: [], damaged: true })
    expect(parseSavedTexts('{"version":1,"texts":[5,{"name":" ","text":"Hi"}]}')).toEqual({
      texts: [{ id: 2, name: 'Hi', text: 'Hi' }],
      damaged: true,
    })
  })
})
