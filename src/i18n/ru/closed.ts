import type { CatalogPart } from '#i18n/catalog.ts'
import type { enClosed } from '#i18n/en/closed.ts'
import { uninflected } from './plurals.ts'

export const ruClosed = {
  'closed.rule.owner': 'В группу «{group}» приглашает только владелец',
  'closed.rule.moderators': 'В группу «{group}» приглашают только владелец и модераторы',
  'closed.rule.members': 'В группу «{group}» приглашают только участники',
  'closed.rule.unknown': 'Вы не можете приглашать в группу «{group}»',
  'closed.archived': 'Группа «{group}» в архиве: сначала верните её из архива',
  'closed.gone': 'Группа «{group}» удалена или вам недоступна',
  'closed.several': uninflected('Пригласить нельзя в {count} из выбранных групп'),
  'closed.unreadable': 'Состав недоступен: {groups}. Результат будет виден после отправки.',
  'closed.ask': 'Можно попросить',
  'closed.copy': 'Скопировать просьбу',
  'closed.copyFor': 'Скопировать просьбу: {group}',
  'closed.copied': 'Скопировано',

  'closed.request.invite': 'Здравствуйте! Пригласите, пожалуйста, в группу «{group}»:',
  'closed.request.right': 'Здравствуйте! Разрешите мне, пожалуйста, приглашать людей в группу «{group}».',
  'closed.request.restore':
    'Здравствуйте! Верните, пожалуйста, из архива группу «{group}»: я хочу пригласить в неё коллег.',
  'closed.request.restoreFor':
    'Здравствуйте! Верните, пожалуйста, из архива группу «{group}». Я хочу пригласить в неё:',
  'closed.request.message': 'Сообщение для них:',
} satisfies CatalogPart<'ru', typeof enClosed>
