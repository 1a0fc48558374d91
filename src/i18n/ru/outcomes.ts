import type { CatalogPart } from '#i18n/catalog.ts'
import type { enOutcomes } from '#i18n/en/outcomes.ts'

export const ruOutcomes = {
  'outcome.invited': 'приглашение отправлено',
  'outcome.invitedByReading': 'приглашение найдено в группе: вероятно, это ваше',
  'outcome.member': 'уже в группе',
  'outcome.already-invited': 'приглашение есть, но чьё оно, узнать нельзя',
  'outcome.requested': 'просится в группу: примите запрос в группе',
  'outcome.refused.no-right': 'у вас нет права приглашать в эту группу',
  'outcome.refused.does-not-accept': 'вероятно, не принимает приглашения в группы',
  'outcome.refused.unexplained': 'в ответе портала не назван, а группу прочитать не удалось',
  'outcome.unknown': 'неизвестно: портал не ответил, и группу прочитать не удалось',
  'outcome.notSent.cancelled': 'не отправлено: вы остановили отправку',
  'outcome.notSent.no-answer': 'не отправлено: портал перестал отвечать',
  'outcome.notSeenAnswered':
    'в {time} приглашения в группе не было: возможно, не принимает приглашения в группы',
  'outcome.notSeen': 'ответа нет, и в {time} приглашения в группе не было',
  'outcome.turnedDown': 'отказ: {reason}; прочитать группу после этого не удалось',
  'outcome.turnedDown.read': 'отказ: {reason}; в {time} приглашения в группе не было',
  'outcome.turnedDown.gone': 'отказ: {reason}',
  'outcome.notSent.because': 'не отправлено: {reason}',

  'outcome.notSent.interrupted': 'не отправлено: страница была закрыта',
  'outcome.notSent.elsewhere': 'отсюда не отправлено: отправку продолжает другое окно или вкладка',

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
} satisfies CatalogPart<'ru', typeof enOutcomes>
