import type { CatalogPart } from './catalog.ts'
import type { enStart } from './en-start.ts'

export const ruStart = {
  'app.title': 'Приглашения',
  'app.loading': 'Открываем…',

  'start.outside.title': 'Эта страница работает внутри Битрикс24',
  'start.outside.text': 'Откройте её на своём портале: из левого меню или из меню группы.',
  'start.silent.title': 'Портал не отвечает',
  'start.silent.text':
    'Ничего не отправлено. Всё, что вы ввели, на месте. Проверьте соединение и попробуйте ещё раз.',
  'start.notInstalled.title': 'Остался один шаг',
  'start.notInstalled.text':
    'Портал ещё не считает приложение установленным. Завершите установку, и оно откроется.',
  'start.notInstalled.action': 'Завершить установку',
  'start.crash.title': 'Страница остановилась',
  'start.crash.text':
    'Из-за ошибки в приложении страница остановилась. Начатая отправка записана: перезагрузите страницу, чтобы увидеть её.',

  'action.retry': 'Попробовать ещё раз',
  'action.reload': 'Перезагрузить',
  'action.cancel': 'Отменить',
  'action.clear': 'Очистить',
  'action.remove': 'Убрать',
  'action.dismiss': 'Скрыть',

  'error.network': 'связь прервалась',
  'error.timeout': 'портал не ответил вовремя',
  'error.gateway': 'портал сейчас не работает',
  'error.server': 'портал сообщил о внутренней ошибке',
  'error.unexpected-answer': 'портал ответил непонятно',
  'error.rate-limit': 'портал занят: слишком много запросов из вашего офиса',
  'error.operation-limit': 'портал ограничил этот метод, самое долгое на десять минут',
  'error.session-expired': 'ваша сессия на портале истекла',
  'error.scope-missing': 'приложению не хватает разрешения',
  'error.method-missing': 'на этом портале нет такого метода',
  'error.access-denied': 'портал не разрешает вам это',
  'error.app-closed': 'администратор закрыл вам доступ к приложению',
  'error.plan': 'тариф портала этого не предусматривает',
  'error.confirmation': 'администратор должен подтвердить этот метод',
  'error.overload': 'портал заблокирован из-за перегрузки',
  'error.portal-closed': 'портал закрыт',
  'error.group-not-found': 'группы больше нет, или она от вас скрыта',
  'error.bad-request': 'портал не принял запрос',

  'remedy.again': 'Ничего не потеряно. Попробуйте ещё раз.',
  'remedy.wait': 'Ничего не потеряно. Подождите немного и попробуйте ещё раз.',
  'remedy.reopen': 'Перезагрузите страницу портала и откройте приложение снова.',
  'remedy.administrator': 'Обратитесь к администратору портала.',
  'remedy.support': 'Напишите в поддержку портала.',
} satisfies CatalogPart<'ru', typeof enStart>
