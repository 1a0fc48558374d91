import { describe, expect, it } from 'vitest'
import { messagesIn } from '#i18n/build/arb.ts'
import { languages } from '#i18n/language.ts'
import { allMessages } from '#i18n/messages.fixture.ts'
import { createTranslate } from '#i18n/translate.ts'
import { messagesFile } from './support/messages.ts'
import { wordings, type Term } from './support/wording/europe.ts'

const english = messagesIn(messagesFile('en'))

/** Keys of the messages that say in English what the pattern looks for; what stands in braces alone is an argument. */
const keysSaying = (pattern: RegExp): readonly string[] =>
  [...english].filter(([, text]) => pattern.test(text.replaceAll(/\{\w+\}/g, ''))).map(([key]) => key)

const keysOf: Readonly<Record<Term, readonly string[]>> = {
  receipt: keysSaying(/\breceipt\b/i),
  draft: keysSaying(/\bdrafts?\b/i),
  set: keysSaying(/\bsets?\b/i),
  department: keysSaying(/\bdepartments?\b/i),
  reminder: keysSaying(/\breminders?\b/i),
  owner: keysSaying(/\bowners?\b/i),
}

const offered = languages.flatMap((language) => {
  const wording = wordings[language]
  return wording ? [{ language, ...wording }] : []
})

describe.each(offered)('the wording in $language', ({ language, ...wording }) => {
  const own = messagesIn(messagesFile(language))
  const among = (keys: readonly string[], isWrong: (text: string) => boolean) =>
    keys.filter((key) => isWrong(own.get(key) ?? '')).map((key) => [key, own.get(key)])

  it('says probably where English does, and not perhaps', () => {
    const { probably, perhaps } = wording
    expect(among(keysSaying(/probably/i), (text) => !probably.test(text) || perhaps.test(text))).toEqual([])
    expect(among(keysSaying(/perhaps/i), (text) => !perhaps.test(text) || probably.test(text))).toEqual([])
  })

  it('does not say that a group is no more, which may be hidden', () => {
    const keys = ['matrix.cell.group-gone', 'chip.group-gone', 'standings.group-gone']
    expect(among(keys, (text) => !wording.unavailable.test(text))).toEqual([])
  })

  it.each(Object.entries(keysOf))('has one word for %s', (term, keys) => {
    const word = Object.entries(wording.terms).find(([name]) => name === term)?.[1]
    expect(keys.length).toBeGreaterThan(1)
    expect(among(keys, (text) => word?.test(text) !== true)).toEqual([])
  })

  it.each(wording.never)('heeds: %s', (_, wrong) => {
    expect(among([...own.keys()], (text) => wrong.test(text))).toEqual([])
  })

  it('quotes as the language does', () => {
    const [open, close] = wording.quotes
    const quoted = new RegExp(`${open}[^${open}${close}]*${close}`, 'g')
    expect(among([...own.keys()], (text) => /["'„“”«»]/.test(text.replaceAll(quoted, '')))).toEqual([])
  })

  it('keeps a number and its unit on one line', () => {
    expect(
      among([...own.keys()], (text) => /number\} (?:[kM]?B|[КкM]?Б|[kM]o|s|с|sn|%)(?!\p{L})/u.test(text)),
    ).toEqual([])
  })
})

/** As in the portal's own `modules/socialnetwork/lang/<code>/lib/helper/ui/grid/workgroup/role.php`. */
describe('roles are called as the portal calls them', () => {
  it.each([
    ['de', 'Projektleiter', 'Assistent des Projektleiters', 'Product Owner'],
    ['it', 'responsabile di progetto', 'assistente responsabile di progetto', 'proprietario del prodotto'],
    ['pl', 'kierownik projektu', 'asystent kierownika projektu', 'właściciel produktu'],
    ['uk', 'керівник проєкту', 'помічник керівника проєкту', 'власник продукту'],
    ['kk', 'жоба жетекшісі', 'жоба жетекшісінің көмекшісі', 'өнім иесі'],
  ] as const)('in %s', async (language, manager, assistant, productOwner) => {
    const t = createTranslate(language, await allMessages(language))
    expect(t('otherGroup.is.owner', { kind: 'project' })).toBe(manager)
    expect(t('groups.role.moderator', { kind: 'project' })).toContain(assistant)
    expect(t('otherGroup.is.owner', { kind: 'scrum' })).toBe(productOwner)
  })
})
