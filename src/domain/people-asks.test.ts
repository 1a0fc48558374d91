import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asksFor, covers } from './people-asks.ts'
import { readingsOf } from './query-readings.ts'
import { plainWords } from './text-words.ts'

const asked = (query: string, language = 'ru'): readonly string[] =>
  asksFor(readingsOf(query, language)).map(({ words }) => words)

const anyQuery = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.stringMatching(/^[а-яёa-z.,;'[\] -]{0,40}$/),
  fc
    .array(fc.constantFrom('Ива', 'Щербаков', 'А.', 'bdfyjd', 'Yuliya', '42', 'ö', 'Шш'), { maxLength: 12 })
    .map((words) => words.join(' ')),
)
const language = fc.constantFrom('ru', 'uk', 'kk', 'de', 'en')

describe('what the portal is asked', () => {
  it.each([
    ['Иванов А.', 'иванов'],
    ['А. Б. Иванов', 'иванов'],
    ['li wei', 'wei'],
    ['Planning 2', 'planning'],
    ['1024', '1024'],
    ["O'Connor", 'connor'],
  ])('%s: first of all %s', (query, words) => {
    expect(asked(query)[0]).toBe(words)
  })

  it.each(['', 'А.Б.', 'Ли', 'ив', '7', '. ; -', '王'])('nothing for %j', (query) => {
    expect(asked(query)).toEqual([])
  })

  it.each([
    ['tor', ['tor', 'тор']],
    ['torres', ['torres', 'торрес', 'торрёс']],
    ['bdf', ['bdf', 'ива', 'iva', 'iwa']],
  ])('of %s nothing that could not be a word', (query, words) => {
    expect(asked(query, 'en')).toEqual(words)
  })

  it('the likeliest of all, where a word has too many spellings to be asked for', () => {
    expect(asked('oth,fr nfhfc', 'uk')).toContain('щербак тарас')
  })

  it('is few things, each with three letters in every word, and none that one before it covers', () => {
    fc.assert(
      fc.property(anyQuery, language, (query, tag) => {
        const asks = asked(query, tag)
        expect(asks.length).toBeLessThanOrEqual(8)
        for (const [place, words] of asks.entries()) {
          expect(words).toMatch(/^((^| )\p{M}*([\p{L}\p{N}]\p{M}*){3,})+$/u)
          expect(asks.slice(0, place).filter((other) => covers(other, words))).toEqual([])
        }
      }),
    )
  })

  it('holds the words as they were typed', () => {
    fc.assert(
      fc.property(anyQuery, language, (query, tag) => {
        const words = plainWords(query).filter(
          (word) => (word.match(/[\p{L}\p{N}]/gu) ?? []).length >= 3 && !/^\p{N}+$/u.test(word),
        )
        if (words.length === 0) return
        expect(asked(query, tag).some((ask) => covers(ask, words.join(' ')))).toBe(true)
      }),
    )
  })
})

describe('one answer covering another', () => {
  it.each([
    ['ива', 'иванов', true],
    ['ива', 'пётр иванов', true],
    ['иванов', 'ива', false],
    ['ива пет', 'иванов', false],
    ['ива пет', 'петров иванов', true],
  ])('%s covers %s: %s', (wide, narrow, expected) => {
    expect(covers(wide, narrow)).toBe(expected)
  })

  it('never leaves anybody out: who has the beginnings of the narrow one has those of the wide one', () => {
    const letters = fc.stringMatching(/^[абв]{1,3}$/)
    const rest = fc.stringMatching(/^[абв]{0,2}$/)
    const words = fc.array(fc.record({ letters, more: rest, evenMore: rest }), { minLength: 1, maxLength: 3 })
    const finds = (ask: readonly string[], person: readonly string[]): boolean =>
      ask.every((begun) => person.some((own) => own.startsWith(begun)))
    expect(() =>
      fc.assert(
        fc.property(words, fc.array(letters, { maxLength: 2 }), (known, others) => {
          const wide = known.map((each) => each.letters)
          const narrow = [...known.map(({ letters: begun, more }) => begun + more), ...others]
          const person = [
            ...known.map(({ letters: begun, more, evenMore }) => begun + more + evenMore),
            ...others,
          ]
          return covers(wide.join(' '), narrow.join(' ')) && finds(narrow, person) && finds(wide, person)
        }),
      ),
    ).not.toThrow()
  })
})
