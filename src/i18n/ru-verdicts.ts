import type { CatalogPart } from './catalog.ts'
import type { enVerdicts } from './en-verdicts.ts'

export const ruVerdicts = {
  'groups.recent': 'Недавние',
  'groups.mine': 'Ваши группы',
  'groups.shownFor': 'Показано по запросу «{text}».',
  'groups.refused': 'нет права приглашать',
  'groups.whoMay': 'Пригласить могут: {names}',
  'groups.archivedReason': 'в архиве: пригласить можно, когда её оттуда вернут',
} satisfies CatalogPart<'ru', typeof enVerdicts>
