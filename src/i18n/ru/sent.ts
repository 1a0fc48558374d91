import type { CatalogPart } from '#i18n/catalog.ts'
import type { enSent } from '#i18n/en/sent.ts'

/** A text that reads the same with every number. Its own, or the catalogue would have to load this file. */
const uninflected = (text: string) => ({ one: text, few: text, many: text, other: text })

export const ruSent = {
  'sent.sub': 'Что стало с вашими приглашениями.',
  'sent.toForm': 'Новые приглашения',
  'sent.toReceipt': 'Назад к итогам',
  'sent.reading': 'Читаем отправленное…',
  'sent.failed': 'Не удалось прочитать отправленное: {reason}.',
  'sent.empty': 'Пока ничего не отправлено.',
  'sent.emptyText': 'Здесь появится каждая завершённая отправка.',
  'sent.list': 'Отправки, начиная с последней',
  'sent.open': '{groups}, {time}',
  'sent.more': uninflected('и ещё {count}'),
  'sent.gone': {
    one: '{count} более ранняя отправка уже не хранится.',
    few: '{count} более ранние отправки уже не хранятся.',
    many: '{count} более ранних отправок уже не хранятся.',
    other: '{count} более ранней отправки уже не хранится.',
  },
  'sent.damaged': {
    one: '{count} запись не читается и пропущена.',
    few: '{count} записи не читаются и пропущены.',
    many: '{count} записей не читаются и пропущены.',
    other: '{count} записи не читается и пропущено.',
  },
  'sent.invited': {
    one: '{count} приглашение',
    few: '{count} приглашения',
    many: '{count} приглашений',
    other: '{count} приглашения',
  },
  'sent.notInvited': uninflected('без приглашения: {count}'),
  'sent.notKnown': uninflected('неизвестно: {count}'),
  'sent.seen': '{counts} ({time})',
  'sent.stopped': 'Не завершено: остаток отменён.',

  'run.now': 'Сейчас: {counts}.',
  'run.reading': 'Узнаём, как обстоят дела сейчас…',
  'run.failed': 'Не удалось узнать, как обстоят дела сейчас',
  'run.then': 'Тогда',
  'run.nowColumn': 'Сейчас',
  'run.cut': 'Хранится только начало сообщения.',
  'run.goneText':
    'Уже не в группе: приглашение отклонено или отозвано, выход из группы или исключение. Портал не сообщает, что именно.',
  'run.filter': 'Показать по нынешнему положению',
  'run.all': 'Все',
  'run.nobody': 'Приглашать было некого.',

  'standing.accepted': 'приглашение принято',
  'standing.in-group': 'в группе',
  'standing.waiting': 'приглашение ждёт ответа',
  'standing.waitingSince': 'ждёт ответа; отправлено {time}',
  'standing.requested': 'просит принять в группу',
  'standing.gone': 'уже не в группе',
  'standing.dismissed': 'больше не работает',
  'standing.group-gone': 'группы нет, или она скрыта от вас',
  'standing.unreadable': 'группу не удалось прочитать',
  'standing.none': 'не в группе',

  'standings.accepted': uninflected('принято: {count}'),
  'standings.in-group': uninflected('в группе: {count}'),
  'standings.waiting': uninflected('ждут ответа: {count}'),
  'standings.requested': uninflected('просят принять: {count}'),
  'standings.gone': uninflected('уже не в группе: {count}'),
  'standings.dismissed': uninflected('уволены: {count}'),
  'standings.group-gone': uninflected('группы нет: {count}'),
  'standings.unreadable': uninflected('не прочитано: {count}'),
  'standings.none': uninflected('не в группе: {count}'),

  'chip.accepted': 'Приняли',
  'chip.in-group': 'В группе',
  'chip.waiting': 'Ждут ответа',
  'chip.requested': 'Просят принять',
  'chip.gone': 'Уже не в группе',
  'chip.dismissed': 'Уволены',
  'chip.group-gone': 'Группы нет',
  'chip.unreadable': 'Не прочитано',
  'chip.none': 'Не в группе',
} satisfies CatalogPart<'ru', typeof enSent>
