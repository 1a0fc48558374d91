import type { CatalogPart } from '#i18n/catalog.ts'
import type { enSettings } from '#i18n/en/settings.ts'

export const ruSettings = {
  'settings.title': 'Настройки',
  'settings.close': 'Закрыть настройки',
  'settings.guide': 'Справка и конфиденциальность',
  'settings.undoText': 'Столько времени приглашения ждут перед отправкой.',
} satisfies CatalogPart<'ru', typeof enSettings>
