import { describe, expect, it } from 'vitest'
import { createI18n } from './i18n.tsx'
import { joined } from './joined.ts'
import type { Language } from './language.ts'
import { allMessages } from './messages.fixture.ts'

const i18nOf = async (language: Language) => createI18n(language, await allMessages(language))

/** Without the signs that keep names in their own direction. */
const plain = (text: string): string => text.replaceAll(/[\u2067-\u2069]/g, '').replaceAll('\u202F', ' ')

it('each name of a list in Arabic keeps its own direction', async () => {
  const names = ['Website relaunch', 'Brand council']
  expect((await i18nOf('ar')).list(names)).toBe('\u2068Website relaunch\u2069 و\u2068Brand council\u2069')
  expect((await i18nOf('en')).list(names)).toBe('Website relaunch and Brand council')
})

it('a text in Arabic that is put together of others reads from the right inside another', async () => {
  const { t } = await i18nOf('ar')
  const contents = joined(t, 'comma', ['3 زملاء', 'اليوم'])
  expect(t('draft.waitingNoGroup', { contents })).toContain(
    '\u2067\u20683 زملاء\u2069، \u2068اليوم\u2069\u2069',
  )
})

describe('texts side by side', () => {
  it.each([
    ['en', 'a, b, c', 'a; b', 'a b', 'a: b'],
    ['ar', 'a، b، c', 'a؛ b', 'a b', 'a: b'],
    ['fr', 'a, b, c', 'a ; b', 'a b', 'a : b'],
    ['ja', 'a、b、c', 'a；b', 'ab', 'a：b'],
    ['zh-CN', 'a，b，c', 'a；b', 'ab', 'a：b'],
  ] as const)('have the signs of %s between them', async (language, commas, semicolon, sentences, colon) => {
    const { t } = await i18nOf(language)
    expect(plain(joined(t, 'comma', ['a', '', 'b', 'c']))).toBe(commas)
    expect(plain(joined(t, 'semicolon', ['a', 'b']))).toBe(semicolon)
    expect(plain(joined(t, 'sentences', ['a', 'b']))).toBe(sentences)
    expect(plain(t('joined.colon', { first: 'a', second: 'b' }))).toBe(colon)
  })

  it('are nothing where there is none', async () => {
    const { t } = await i18nOf('en')
    expect(joined(t, 'comma', ['', ''])).toBe('')
    expect(joined(t, 'comma', ['a'])).toBe('a')
  })
})

it('names in Thai, which have spaces themselves, are told apart by commas', async () => {
  const { list } = await i18nOf('th')
  expect(list(['Mila Torres', 'Ian Wolf', 'Aya Sato'])).toBe('Mila Torres, Ian Wolf และ Aya Sato')
  expect(list(['Mila Torres', 'Ian Wolf'])).toBe('Mila Torres และ Ian Wolf')
  expect(list(['อยู่ในกลุ่ม 2', 'รอตอบรับ 5', 'ไม่อยู่ในกลุ่ม 1'])).toBe('อยู่ในกลุ่ม 2, รอตอบรับ 5 และไม่อยู่ในกลุ่ม 1')
})

describe('a list in pieces', () => {
  it.each(['en', 'ar', 'ja', 'th'] as const)(
    'reads in %s like the list, and tells the names apart',
    async (language) => {
      const { list, listPieces } = await i18nOf(language)
      const names = ['Mila', 'Ian', 'Aya']
      const pieces = listPieces(names)
      expect(pieces.map(({ text }) => text).join('')).toBe(plain(list(names)))
      expect(pieces.flatMap(({ place, text }) => (place === null ? [] : [[place, text]]))).toEqual([
        [0, 'Mila'],
        [1, 'Ian'],
        [2, 'Aya'],
      ])
    },
  )

  it('ends with how many more there are', async () => {
    const { t, list } = await i18nOf('en')
    expect(list(['Mila', 'Ian', t('people.others', { count: 4 })])).toBe('Mila, Ian, and 4 more')
  })
})
