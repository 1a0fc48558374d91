import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { interpretationsOf } from './interpretations.ts'

const textsOf = (query: string, language = 'ru', kind = 'retyped'): readonly string[] =>
  interpretationsOf(query, language)
    .filter((interpretation) => interpretation.kind === kind)
    .map(({ text }) => text)

const spellings = (query: string, language = 'ru', kind = 'sounded'): readonly string[] =>
  interpretationsOf(query, language)
    .filter((interpretation) => interpretation.kind === kind)
    .flatMap((interpretation) => interpretation.spellings.flat())

describe('readings of a query', () => {
  it.each([
    ['bdfyjd', 'ru', 'иванов'],
    ['шмфтщм', 'ru', 'ivanov'],
    ['<tkjd', 'ru', 'белов'],
    ['cjkjdm`d', 'en', 'соловьёв'],
    ['bdfyjd f/', 'ru', 'иванов а.'],
    ['sdfytyrj', 'uk', 'іваненко'],
    ['ышдюк', 'uk', 'ішдюк'],
    ['0fcsvjd', 'kk', 'қасымов'],
    ['0асымов', 'kk', 'қасымов'],
    ['m[ller', 'de', 'müller'],
    ['yimmermann', 'de', 'zimmermann'],
  ])('%s on a portal in %s is also read as %s', (query, language, meant) => {
    expect(textsOf(query, language)).toContain(meant)
  })

  it('a number stays what it is beside a word of another alphabet', () => {
    expect(textsOf('moskva 17', 'ru', 'sounded')).toEqual(['москва 17'])
    expect(interpretationsOf('17', 'ru').map(({ kind }) => kind)).toEqual(['typed'])
  })

  it('accents that the name may not have are left out in one spelling', () => {
    expect(spellings('Törres', 'en', 'typed')).toEqual(['törres', 'torres'])
    expect(spellings('Йорк', 'ru', 'typed')).toEqual(['йорк'])
  })

  it.each([
    ['mila', 'ru'],
    ['иванов', 'ru'],
    ['smith', 'de'],
    ['Müller', 'en'],
  ])('%s is not taken for a mistake', (query, language) => {
    expect(textsOf(query, language)).toEqual([])
  })

  it.each([
    ['ivanov', 'ru', 'иванов'],
    ['Shcherbakov', 'ru', 'щербаков'],
    ['Scherbakov', 'ru', 'щербаков'],
    ['Iuliia', 'ru', 'юлия'],
    ['Yuliya', 'ru', 'юлия'],
    ['Solovyov', 'ru', 'соловьёв'],
    ['Aleksey', 'ru', 'алексей'],
    ['Olga', 'ru', 'ольга'],
    ['Serhii', 'uk', 'сергій'],
    ['Kovalchuk', 'uk', 'ковальчук'],
    ['Kasymov', 'kk', 'қасымов'],
    ['Diana', 'ru', 'диана'],
    ['Ilyina', 'ru', 'ильина'],
    ['Vorobyova', 'ru', 'воробьёва'],
    ['щербаков', 'ru', 'shcherbakov'],
    ['Юлия', 'ru', 'iuliia'],
    ['Вебер', 'de', 'weber'],
    ['Мюллер', 'de', 'müller'],
    ['Дитер', 'de', 'dieter'],
    ['Кеннеди', 'en', 'kennedy'],
  ])('%s on a portal in %s may be written %s', (query, language, written) => {
    expect(spellings(query, language)).toContain(written)
  })

  it.each([
    ['соловьев', 'ru', 'соловьёв'],
    ['Фёдор', 'ru', 'федор'],
    ['Mueller', 'en', 'müller'],
    ['gross', 'de', 'groß'],
    ['карлыгаш', 'kk', 'қарлығаш'],
    ['иваненко', 'uk', 'іваненко'],
  ])('%s on a portal in %s may be spelt %s', (query, language, written) => {
    expect(spellings(query, language, 'typed')).toContain(written)
  })

  it('gives back whatever Russian was typed on the American layout, and the other way round', () => {
    const keys = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
    const letters = 'йцукенгшщзхъфывапролджэячсмитьбюё'
    const syllable = fc.stringMatching(/^[бвгдклмнпрст][аеиоу]$/)
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 2, maxLength: 5 }), (syllables) => {
        const word = syllables.join('')
        const typed = word.replaceAll(/./gu, (letter) => keys[letters.indexOf(letter)] ?? letter)
        expect(textsOf(typed)).toContain(word)
      }),
    )
  })

  it('takes any text and always reads it as it stands first', () => {
    const language = fc.constantFrom('ru', 'uk', 'kk', 'de', 'en', 'ar')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), language, (query, tag) => {
        expect(interpretationsOf(query, tag)[0]).toMatchObject({ kind: 'typed', text: query })
      }),
    )
  })
})
