import { describe, expect, it } from 'vitest'
import { languages } from '#i18n/language.ts'
import { allMessages } from '#i18n/messages.fixture.ts'
import { createTranslate } from '#i18n/translate.ts'
import { standingTags } from './standings.ts'

describe.each(languages)('where somebody stands now, in %s', (language) => {
  it('is told beside a name on a phone, each way in other words', async () => {
    const t = createTranslate(language, await allMessages(language))
    const tags = Object.values(standingTags).map((key) => t(key))
    expect(tags.filter((tag) => tag === '' || tag.length > 30)).toEqual([])
    expect(new Set(tags).size).toBe(tags.length)
  })
})
