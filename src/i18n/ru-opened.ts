import type { CatalogPart } from './catalog.ts'
import type { enOpened } from './en-opened.ts'

export const ruOpened = {
  'opened.self': 'Это ваша карточка. Пригласить самого себя нельзя.',
  'opened.dismissed': 'Выбрать не получилось: {name} здесь больше не работает.',
  'opened.unknown': 'Портал не знает человека из этой карточки, поэтому никто не выбран.',
  'opened.unread': 'Не удалось прочитать, чья это карточка. Найдите человека по имени ниже.',
} satisfies CatalogPart<'ru', typeof enOpened>
