import { describe, expect, it } from 'vitest'
import { portalErrorCodes } from '#domain/portal-error.ts'
import { allOutcomes, type Outcome } from '#domain/run/outcome.ts'
import { verdicts } from '#domain/verdict/verdict.ts'
import { languageOf, languages, localeOf, portalCodeOf } from './language.ts'
import { allMessages } from './messages.fixture.ts'
import { outcomeTag } from './outcome-tag.ts'
import { errorText, outcomeText, remedyText, verdictText } from './texts.ts'
import { createTranslate } from './translate.ts'

/** Some words fit before the sending and after it, where the same is to be done about it. */
function meaningOf(outcome: Outcome): string {
  if (outcome.kind === 'member') return 'member'
  if (outcome.kind === 'left-out' && outcome.verdict === 'member') return 'member'
  if (outcome.kind === 'requested') return 'requested'
  if (outcome.kind === 'left-out' && outcome.verdict === 'requested') return 'requested'
  if (outcome.kind === 'left-out' && outcome.verdict === 'no-right') return 'no-right'
  return outcome.kind === 'refused' && outcome.reason === 'no-right' ? 'no-right' : JSON.stringify(outcome)
}

describe.each(languages)('texts in %s', (language) => {
  it('differ for every error and every outcome, and leave no placeholder unfilled', async () => {
    const t = createTranslate(language, await allMessages(language))
    const errors = portalErrorCodes.map((code) => errorText(t, code))
    const outcomes = allOutcomes.map((outcome) => outcomeText({ t, timeOfDay: String }, outcome))
    const all = [
      ...errors,
      ...portalErrorCodes.map((code) => remedyText(t, code)),
      ...verdicts.map((verdict) => verdictText(t, verdict)),
      ...outcomes,
    ]
    expect(new Set(errors).size).toBe(portalErrorCodes.length)
    expect(new Set(outcomes).size).toBeGreaterThanOrEqual(new Set(allOutcomes.map(meaningOf)).size)
    expect(all.filter((text) => text === '' || /[{}!]/.test(text))).toEqual([])
  })
})

describe.each(languages)('tags in %s', (language) => {
  it('have room beside a name on a phone, and tell what was sent from what was not', async () => {
    const t = createTranslate(language, await allMessages(language))
    const tags = allOutcomes.map((outcome) => outcomeTag(t, outcome))
    expect(tags.filter((tag) => tag === '' || tag.length > 27)).toEqual([])
    const of = (isInvited: boolean) =>
      allOutcomes.flatMap((outcome, at) => ((outcome.kind === 'invited') === isInvited ? tags[at] : []))
    expect(of(true).filter((tag) => of(false).includes(tag))).toEqual([])
  })
})

describe.each(languages)('counts in %s', (language) => {
  it.each(['people.found', 'receipt.invitedMany', 'list.lines', 'remind.sent'] as const)(
    '%s reads differently for each number',
    async (key) => {
      const t = createTranslate(language, await allMessages(language))
      const counts = [0, 1, 2, 3, 5, 11, 21, 101, 1.5]
      const texts = counts.map((count) => t(key, { count }))
      expect(new Set(texts).size).toBe(counts.length)
      expect(texts.filter((text) => /[{}#]/.test(text))).toEqual([])
      // Some languages write the first numbers as words.
      expect(texts.at(-1)).toContain(new Intl.NumberFormat(language).format(1.5))
    },
  )
})

describe('numbers and plurals', () => {
  it.each([
    [1, '1 коллега'],
    [2, '2 коллеги'],
    [5, '5 коллег'],
    [21, '21 коллега'],
    [112, '112 коллег'],
    [1234, '1 234 коллеги'],
  ])('%i in Russian', async (count, text) => {
    const t = createTranslate('ru', await allMessages('ru'))
    expect(t('people.found', { count }).replaceAll(/\s/g, ' ')).toBe(text)
  })

  it('lets a name in Arabic keep its own direction', async () => {
    const t = createTranslate('ar', await allMessages('ar'))
    expect(t('tokens.remove', { name: 'Mila Torres' })).toContain('\u2068Mila Torres\u2069')
  })

  it('leaves what looks like a placeholder in a name alone', async () => {
    const t = createTranslate('en', await allMessages('en'))
    expect(t('tokens.remove', { name: '{name} $& {count} # \\u0041' })).toBe(
      'Remove {name} $& {count} # \\u0041',
    )
    expect(t('groups.added', { name: '#', count: 1 })).toBe('# added. 1 group chosen.')
  })
})

describe('languages of the portal', () => {
  it.each([
    ['ru', 'ru', 'ru'],
    ['tc', 'zh-TW', 'zh-TW'],
    ['br', 'pt-BR', 'pt-BR'],
    ['vn', 'vi', 'vi'],
    ['la', 'es', 'es'],
    ['unknown', 'unknown', 'en'],
  ])('%s is %s, shown in %s', (code, locale, shown) => {
    expect(localeOf(code)).toBe(locale)
    expect(languageOf(code)).toBe(shown)
  })

  it.each(languages)('%s has a code of the portal, which leads back to it', (language) => {
    expect(languageOf(portalCodeOf(language))).toBe(language)
  })
})
