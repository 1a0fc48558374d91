import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { guideLanguages, type GuideLanguage } from '#i18n/language.ts'

type InLanguages = Readonly<Record<GuideLanguage, string | null>>

/** Who publishes the app. Null is what only they know, and have not filled in yet. */
export interface Publisher {
  /** The name in law: "Example GmbH, Berlin". */
  readonly licensor: InLanguages
  /** When support answers, and how soon: "Monday to Friday, 9:00 to 18:00 (UTC), within one working day". */
  readonly supportTimes: InLanguages
}

/** True of every publisher; Bitrix24 Market wants the name in law. */
const anyLicensor: Readonly<Record<GuideLanguage, string>> = {
  en: 'the authors of Group Invitations',
  ru: 'авторы приложения «Приглашения в группы»',
}

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

export const readPublisher = (): Publisher => {
  const publisher: Publisher = JSON.parse(readFileSync(pathOf('publisher.json'), 'utf8'))
  return publisher
}

/** What is not filled in: "licensor (en)". */
export const missingOf = ({ licensor, supportTimes }: Publisher): readonly string[] =>
  Object.entries({ licensor, supportTimes }).flatMap(([name, texts]) =>
    guideLanguages.filter((language) => texts[language] === null).map((language) => `${name} (${language})`),
  )

/** A text of the listing with what the publisher knows. What is missing stays in capitals, so that nobody sends it off. */
export const withSupportTimes = (
  text: string,
  { supportTimes }: Publisher,
  language: GuideLanguage,
): string => text.replace('{supportTimes}', supportTimes[language] ?? 'FILL IN: SUPPORT TIMES')

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** A licence page that names the licensor. */
export const withLicensor = (html: string, { licensor }: Publisher, language: GuideLanguage): string =>
  html.replace(
    /(<span id="licensor">)[^<]*(<\/span>)/,
    (_, start: string, end: string) => start + escaped(licensor[language] ?? anyLicensor[language]) + end,
  )

export const licencePage = (language: GuideLanguage): string =>
  pathOf(`../../public/guide/${language}-licence.html`)

/** Puts what the publisher knows into the pages of the app, and says aloud what is missing. */
export function takeOverPublisher(): void {
  const publisher = readPublisher()
  for (const language of guideLanguages) {
    const file = licencePage(language)
    writeFileSync(file, withLicensor(readFileSync(file, 'utf8'), publisher, language))
  }
  const missing = missingOf(publisher)
  if (missing.length > 0)
    console.warn(
      `\nNOT READY TO BE PUBLISHED: test/listing/publisher.json lacks ${missing.join(', ')}.\n` +
        'It is enough for a portal of your own.\n',
    )
}
