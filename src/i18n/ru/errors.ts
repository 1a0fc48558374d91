import type { CatalogPart } from '#i18n/catalog.ts'
import type { enErrors } from '#i18n/en/errors.ts'

export const ruErrors = {
  'error.network': 'связь прервалась',
  'error.timeout': 'портал не ответил вовремя',
  'error.gateway': 'портал сейчас не работает',
  'error.server': 'портал сообщил о внутренней ошибке',
  'error.unexpected-answer': 'непредвиденный ответ портала',
  'error.rate-limit': 'портал занят: слишком много запросов из вашего офиса',
  'error.operation-limit': 'портал приостановил это, не дольше чем на десять минут',
  'error.session-expired': 'ваша сессия на портале истекла',
  'error.session-unrenewed': 'портал не продлил вашу сессию',
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
  'remedy.support': 'Обратитесь в поддержку Битрикс24.',
} satisfies CatalogPart<'ru', typeof enErrors>
