import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { GuideLanguage } from '#i18n/language.ts'
import { readPublisher, withSupportTimes, type Publisher } from './publisher.ts'

/** The texts of the app's page in the Market, in the order of the developer's form. */
export const textNames = [
  'Title',
  'Categories',
  'Tags',
  'Short description',
  'Description',
  'Keywords',
  'Installation',
  'Support',
  'What’s new',
] as const
export type TextName = (typeof textNames)[number]

/** The texts in one language: each below a heading of its name. */
export function listingTexts(
  language: GuideLanguage,
  publisher: Publisher = readPublisher(),
): ReadonlyMap<string, string> {
  const file = fileURLToPath(new URL(`${language}.md`, import.meta.url))
  const parts = withSupportTimes(readFileSync(file, 'utf8'), publisher, language)
    .split(/^## (.+)$/m)
    .slice(1)
  return new Map(
    parts.flatMap((name, index) =>
      index % 2 === 0 ? [[name, (parts[index + 1] ?? '').trim()] as const] : [],
    ),
  )
}
