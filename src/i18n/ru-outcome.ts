import type { CatalogPart } from './catalog.ts'
import type { enOutcome } from './en-outcome.ts'

export const ruOutcome = {
  'outcome.leftOut.invite': 'не отправлено: до отправки дело не дошло',
  'outcome.leftOut.unchecked': 'не отправлено: группу прочитать не удалось',
  'outcome.leftOut.checking': 'не отправлено: группа ещё проверялась',
  'outcome.leftOut.member': 'уже участник группы',
  'outcome.leftOut.member-by-department': 'уже в группе через отдел',
  'outcome.leftOut.invited': 'приглашение уже есть, ответа пока нет',
  'outcome.leftOut.requested': 'есть запрос на вступление: примите его в группе',
  'outcome.leftOut.self': 'это вы',
  'outcome.leftOut.dismissed': 'больше не работает',
  'outcome.leftOut.outsider': 'внешний сотрудник, а группа внутренняя',
  'outcome.leftOut.not-a-person': 'это не сотрудник',
  'outcome.leftOut.no-right': 'у вас нет права приглашать сюда',
  'outcome.leftOut.archived': 'группа в архиве',
  'outcome.leftOut.group-gone': 'группы больше нет, или она от вас скрыта',
} satisfies CatalogPart<'ru', typeof enOutcome>
