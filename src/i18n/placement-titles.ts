import { languages, portalCodeOf } from './language.ts'
import { loadLateMessages } from './late-messages.ts'
import { createTranslate } from './translate.ts'

type Titles = Readonly<Record<string, string>>

async function titlesOf(key: 'placement.group-tab' | 'placement.person-card'): Promise<Titles> {
  const titles = languages.map(async (language) => {
    const t = createTranslate(language, await loadLateMessages(language, 'placement'))
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
