import { languages, portalCodeOf, type Language } from './language.ts'
import type { Messages } from './messages.ts'
import { createTranslate } from './translate.ts'

const files = import.meta.glob<Messages>('./messages/*.arb', { query: '?part=placement', import: 'default' })

const load = async (language: Language): Promise<Messages> =>
  (await files[`./messages/${language}.arb`]?.()) ?? {}

type Titles = Readonly<Record<string, string>>

async function titlesOf(key: 'placement.group-tab' | 'placement.person-card'): Promise<Titles> {
  const titles = languages.map(async (language) => {
    const t = createTranslate(language, await load(language))
    return [portalCodeOf(language), t(key)] as const
  })
  return Object.fromEntries(await Promise.all(titles))
}

/** What the portal calls the app in a group's menu and on a colleague's card, by its own codes of languages. */
export const loadPlacementTitles = async (): Promise<
  Readonly<Record<'group-tab' | 'person-card', Titles>>
> => ({
  'group-tab': await titlesOf('placement.group-tab'),
  'person-card': await titlesOf('placement.person-card'),
})
