import { describe, expect, it } from 'vitest'
import { interpretationsOf } from '#domain/words/interpretations.ts'
import { directionOf, languageOf, localeOf } from './language.ts'

describe('the language that the portal names', () => {
  it.each([
    ['ru', 'ru'],
    ['UA', 'uk'],
    ['br', 'pt-BR'],
    ['tr', 'tr'],
  ])('%s is %s', (code, locale) => expect(localeOf(code)).toBe(locale))

  it.each(['__proto__', 'constructor', '', 'en us', '<b>', 'xx-'])(
    'fault 23: %j is no language, and everything that takes one works with what it becomes',
    (code) => {
      expect(languageOf(code)).toBe('en')
      const locale = localeOf(code)
      expect(() => new Intl.Collator(locale)).not.toThrow()
      expect(() => interpretationsOf('ivan', locale)).not.toThrow()
    },
  )
})

describe('the direction of writing', () => {
  it.each([
    ['ar', 'rtl'],
    ['AR', 'rtl'],
    ['en', 'ltr'],
    ['xb', 'rtl'],
    ['__proto__', 'ltr'],
  ])('of %s is %s', (code, direction) => expect(directionOf(code)).toBe(direction))
})
