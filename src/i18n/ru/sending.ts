import type { CatalogPart } from '#i18n/catalog.ts'
import type { enSending } from '#i18n/en/sending.ts'
import { uninflected } from './plurals.ts'

export const ruSending = {
  'undo.title': {
    one: 'Отправим {count} приглашение через {time}',
    few: 'Отправим {count} приглашения через {time}',
    many: 'Отправим {count} приглашений через {time}',
    other: 'Отправим {count} приглашения через {time}',
  },
  'undo.text': 'Пока ничего не отправлено.',
  'undo.spoken': {
    one: 'Отправка начнётся через {count} секунду. Её можно отменить.',
    few: 'Отправка начнётся через {count} секунды. Её можно отменить.',
    many: 'Отправка начнётся через {count} секунд. Её можно отменить.',
    other: 'Отправка начнётся через {count} секунды. Её можно отменить.',
  },
  'undo.undo': 'Отменить',
  'undo.now': 'Отправить сейчас',
  'undo.done': 'Отменено. Ничего не отправлено.',
  'undo.setting': 'Время на отмену',

  'sending.title': 'Приглашаем: {done} из {total}',
  'sending.sub': 'Страницу можно закрыть и продолжить позже.',
  'sending.stayOpen':
    'Не закрывайте страницу до конца отправки: остаток не удалось сохранить, и он пропадёт.',
  'sending.pause': 'Пауза',
  'sending.resume': 'Продолжить',
  'sending.paused': 'Пауза. Пока вы не продолжите, ничего не отправляется.',
  'sending.pausing': 'Делаем паузу. Ждём завершения текущего запроса.',
  'sending.left': {
    one: 'Осталась примерно {count} минута.',
    few: 'Осталось примерно {count} минуты.',
    many: 'Осталось примерно {count} минут.',
    other: 'Осталось примерно {count} минуты.',
  },
  'sending.cancelling': 'Останавливаем. Ждём завершения текущего запроса.',
  'sending.stop': 'Остановить',
  'sending.progress': 'Приглашения',
  'sending.group': 'Группа',
  'sending.groupProgress': 'Ход отправки',
  'sending.now': 'Сейчас',
  'sending.of': '{done} из {total}',
  'sending.activity.sending': 'отправляем',
  'sending.activity.reading': 'проверяем группу',
  'sending.activity.next': 'на очереди',
  'sending.activity.done': 'готово',
  'sending.wait.rate-limit': 'Ждём {time}: портал попросил паузу.',
  'sending.wait.operation-limit': 'Ждём {time}: портал приостановил отправку, не дольше чем на 10 минут.',
  'sending.wait.settling': 'Ответ не пришёл: проверяем группу.',
  'sending.wait.unreachable': 'Ждём {time}: портал недоступен.',

  'sending.people': 'Коллеги',
  'sending.person': 'Коллега',
  'sending.state': 'Состояние',
  'sending.person.next': 'на очереди',
  'sending.person.sending': 'отправляем',
  'sending.person.checking': 'проверяем группу',

  'time.dayAt': '{day} в {time}',
  'time.seconds': uninflected('{count} с'),
  'time.minutes': '{minutes} мин {seconds} с',
} satisfies CatalogPart<'ru', typeof enSending>
