import type { CatalogPart } from './catalog.ts'
import type { enSending } from './en-sending.ts'

export const ruSending = {
  'time.seconds': { one: '{count} с', few: '{count} с', many: '{count} с', other: '{count} с' },
  'time.minutes': '{minutes} мин {seconds} с',

  'undo.title': {
    one: 'Отправим {count} приглашение через {time}',
    few: 'Отправим {count} приглашения через {time}',
    many: 'Отправим {count} приглашений через {time}',
    other: 'Отправим {count} приглашения через {time}',
  },
  'undo.text': 'Пока ничего не отправлено.',
  'undo.spoken': {
    one: 'Приглашения уйдут через {count} секунду. Отправку можно отменить.',
    few: 'Приглашения уйдут через {count} секунды. Отправку можно отменить.',
    many: 'Приглашения уйдут через {count} секунд. Отправку можно отменить.',
    other: 'Приглашения уйдут через {count} секунды. Отправку можно отменить.',
  },
  'undo.undo': 'Отменить',
  'undo.now': 'Отправить сейчас',
  'undo.done': 'Отменено. Ничего не отправлено.',
  'undo.setting': 'Время на отмену',
  'undo.choice': {
    one: '{count} секунда',
    few: '{count} секунды',
    many: '{count} секунд',
    other: '{count} секунды',
  },
  'undo.none': 'нет, отправлять сразу',

  'sending.people': 'Коллеги',
  'sending.person': 'Коллега',
  'sending.state': 'Состояние',
  'sending.inFlight': 'отправляем',
  'sending.groupDone': '{group}: готово {done} из {total}',

  'earlier.title': 'Прошлая отправка не закончена',
  'earlier.text': {
    one: '{time}: осталось {count} приглашение. Сначала прочитаем группы, поэтому дважды никого не пригласим.',
    few: '{time}: осталось {count} приглашения. Сначала прочитаем группы, поэтому дважды никого не пригласим.',
    many: '{time}: осталось {count} приглашений. Сначала прочитаем группы, поэтому дважды никого не пригласим.',
    other:
      '{time}: осталось {count} приглашения. Сначала прочитаем группы, поэтому дважды никого не пригласим.',
  },
  'earlier.resume': 'Продолжить',
  'earlier.show': 'Показать, что известно',
  'earlier.discard': 'Не продолжать',
  'earlier.checking': 'Проверяем, не отправляет ли их другое окно. Это займёт до 20 секунд.',
  'earlier.elsewhere': 'Эти приглашения отправляет или уже отправило другое окно или устройство.',
  'earlier.receipt': 'Ваш последний отчёт, {time}',
  'earlier.showReceipt': 'Показать отчёт',
  'earlier.damaged': 'Запись о прошлой отправке не читается.',
  'earlier.damagedText': 'Кто приглашён, видно в самой группе.',
  'earlier.partial':
    'Часть записи об этой отправке не поместилась. Кого здесь нет, того видно в самой группе.',

  'outcome.notSent.interrupted': 'не отправлено: страницу закрыли раньше, чем дошла очередь',
  'outcome.notSent.elsewhere': 'отсюда не отправлено: отправку продолжает другое окно',
} satisfies CatalogPart<'ru', typeof enSending>
