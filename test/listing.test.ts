import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { guideLanguages } from '#i18n/language.ts'
import { loadPlacementTitles } from '#i18n/placement-titles.ts'
import { licencePage, missingOf, readPublisher, withLicensor, type Publisher } from './listing/publisher.ts'
import { listingTexts, textNames, type TextName } from './listing/texts.ts'

const read = (file: string): string => readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8')

/** A publisher who has filled in everything. */
const example: Publisher = {
  licensor: { en: 'Example & Sons, London', ru: 'ООО «Пример», Москва' },
  supportTimes: {
    en: 'Monday to Friday, 9:00 to 18:00 (UTC), within one working day',
    ru: 'с понедельника по пятницу с 9:00 до 18:00 (UTC) в течение одного рабочего дня',
  },
}

/** What the Market asks of an app's page: frame.md 7. */
describe.each(guideLanguages)('the page in the Market, language %s', (language) => {
  const texts = listingTexts(language, example)
  const text = (name: TextName): string => texts.get(name) ?? ''
  const items = (name: TextName): string[] => text(name).split(/,\s*/)

  it('has all texts, and nothing left to be filled in', () => {
    expect([...texts.keys()]).toEqual([...textNames])
    expect(textNames.filter((name) => text(name) === '' || /TODO|\.\.\.|<|lorem/i.test(text(name)))).toEqual(
      [],
    )
  })

  it('has a title of its own, which licence and privacy name exactly', () => {
    expect(text('Title').length).toBeLessThanOrEqual(50)
    expect(text('Title')).not.toMatch(/bitrix|битрикс/i)
    for (const page of ['licence', 'privacy'])
      expect(read(`../public/guide/${language}-${page}.html`).replaceAll(/\s+/g, ' ')).toContain(
        text('Title'),
      )
  })

  it('has five categories and five tags at most', () => {
    expect(items('Categories').length).toBeLessThanOrEqual(5)
    expect(items('Tags').length).toBeLessThanOrEqual(5)
  })

  it('is described in two sentences that do not repeat the title', () => {
    expect(text('Short description').match(/[.!?](\s|$)/g)?.length).toBeLessThanOrEqual(2)
    expect(text('Short description').toLowerCase()).not.toContain(text('Title').toLowerCase())
  })

  it('has keywords in 2,000 letters, each once, and without the name of the platform', () => {
    expect(text('Keywords').length).toBeLessThanOrEqual(2_000)
    expect(new Set(items('Keywords')).size).toBe(items('Keywords').length)
    expect(text('Keywords')).not.toMatch(/bitrix|битрикс/i)
  })

  it('says where it is, by the names that the portal shows, and how to reach us and when', async () => {
    for (const titles of Object.values(await loadPlacementTitles()))
      expect(text('Installation')).toContain(titles[language])
    expect(text('Support')).toContain(example.supportTimes[language])
  })

  it('offers and sells nothing', () => {
    expect([...texts.values()].filter((each) => /discount|buy|price|скидк|купи|цена/i.test(each))).toEqual([])
  })
})

describe('what only the publisher knows', () => {
  const nobody: Publisher = { licensor: { en: null, ru: null }, supportTimes: { en: null, ru: null } }

  it('is named one by one where it is missing, and stands out in the text', () => {
    expect(missingOf(example)).toEqual([])
    expect(missingOf({ ...example, licensor: { en: 'Example', ru: null } })).toEqual(['licensor (ru)'])
    expect(missingOf(nobody)).toHaveLength(4)
    expect(listingTexts('en', nobody).get('Support')).toContain('FILL IN: SUPPORT TIMES')
  })

  it.each(guideLanguages)('goes into the licence, and out of it again: %s', (language) => {
    const page = readFileSync(licencePage(language), 'utf8')
    const published = withLicensor(page, example, language)
    expect(published).toContain(
      `<span id="licensor">${example.licensor[language]?.replace('&', '&amp;')}</span>`,
    )
    // The page is as the file has it, and can go back.
    expect(withLicensor(published, readPublisher(), language)).toBe(page)
  })
})

it.each(guideLanguages)('the licence names what the app is made of: %s', (language) => {
  const called: Readonly<Record<string, string>> = {
    '@e965/xlsx': 'SheetJS',
    '@tanstack/react-query': 'TanStack Query',
    react: 'React',
    'react-dom': 'React',
  }
  const { dependencies }: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
    read('../package.json'),
  )
  const page = readFileSync(licencePage(language), 'utf8')
  expect(Object.keys(dependencies).filter((name) => !page.includes(called[name] ?? name))).toEqual([])
})

it('the English page has no Russian in it', () => {
  expect([...listingTexts('en').values()].filter((text) => /[а-яё]/i.test(text))).toEqual([])
})

it('the icon is square, and opaque to its edges', () => {
  const icon = read('listing/icon.svg')
  expect(icon).toContain('viewBox="0 0 512 512"')
  expect(icon).toContain('<rect width="512" height="512" fill="#0075ff" />')
})
