import { expect, it } from 'vitest'
import { createI18n } from './i18n.tsx'
import { allMessages } from './messages.fixture.ts'

it('the language of those who develop is longer English in letters with accents', async () => {
  const { t } = createI18n('en', await allMessages('en'), 'xa')
  expect(t('groups.placeholder')).toBe('[Çhööšé á gröüp~~~~~]')
})
