import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainWords } from '#domain/words/folded-words.ts'
import { interpretationsOf } from '#domain/words/interpretations.ts'
import { portalSearchesFor, covers } from './portal-searches.ts'

const asked = (query: string, language = 'ru'): readonly string[] =>
  portalSearchesFor(interpretationsOf(query, language)).map(({ words }) => words)

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

  it.each([
    ['P22: a typographic apostrophe', 'O’Connor', 'connor'],
    ['P22: a letter for an apostrophe', 'Дем\u02bcяненко', 'дем яненко'],
    ['P22: an acute accent for an apostrophe', 'Дем\u00b4яненко', 'дем яненко'],
    ['P22: no apostrophe', 'Liam OBrien', 'liam brien'],
    ['P22: no apostrophe', 'Демяненко', 'яненко'],
    ['P22: one too many', 'Jean D’Artagnan', 'jean dartagnan'],
    ['P23: a Latin letter in a Russian word', 'Cергей', 'сергей'],
    ['P24: full-width letters', 'Ｔｏｒｒｅｓ', 'torres'],
    ['P24: a ligature', 'Gri\ufb03n', 'griffin'],
    ['P24: half-width kana', 'ﾔﾏﾀﾞ', 'ヤマダ'],
    ['P33: a letter and its marks apart', 'Nguye\u0302\u0303n', 'nguyễn'],
  ])('%s: %s is asked for as %s', (_, query, words) => {
    expect(asked(query)).toContain(words)
  })

  it.each([
    ['IŞIL', 'ışıl'],
    ['Isil', 'ışıl'],
    ['Ipek', 'i\u0307pek'],
    ['DEMİR', 'demir'],
  ])('P33: on a Turkish portal %s is asked for as %s', (query, words) => {
    expect(asked(query, 'tr')).toContain(words)
  })

  it('the likeliest of all, where a word has too many spellings to be asked for', () => {
    expect(asked('oth,fr nfhfc', 'uk')).toContain('щербак тарас')
  })

  it('is few things, each with three letters in every word, and none that one before it covers', () => {
    fc.assert(
      fc.property(anyQuery, language, (query, tag) => {
        const searches = asked(query, tag)
        expect(searches.length).toBeLessThanOrEqual(8)
        for (const [place, words] of searches.entries()) {
          expect(words).toMatch(/^((^| )\p{M}*([\p{L}\p{N}]\p{M}*){3,})+$/u)
          expect(searches.slice(0, place).filter((other) => covers(other, words))).toEqual([])
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
        expect(asked(query, tag).some((search) => covers(search, words.join(' ')))).toBe(true)
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
    const finds = (search: readonly string[], person: readonly string[]): boolean =>
      search.every((begun) => person.some((own) => own.startsWith(begun)))
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
