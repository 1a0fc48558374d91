import type { CatalogPart } from '#i18n/catalog.ts'
import type { enStart } from '#i18n/en/start.ts'

export const ruStart = {
  'app.title': 'Приглашения',

  'start.outside.title': 'Эта страница работает внутри Битрикс24',
  'start.outside.text': 'Откройте её на своём портале: из левого меню или из меню группы.',
  'start.silent.title': 'Портал не отвечает',
  'start.silent.text':
    'Ничего не отправлено и ничего не потеряно. Проверьте соединение и попробуйте ещё раз.',
  'start.notInstalled.title': 'Приложение устанавливается',
  'start.notInstalled.text': 'Сейчас оно откроется. Если нет, завершите установку вручную.',
  'start.notInstalled.action': 'Завершить установку',
  'start.crash.title': 'Страница остановилась',
  'start.crash.text':
    'Из-за ошибки в приложении страница остановилась. Начатая отправка записана: перезагрузите страницу, чтобы увидеть её.',
  'start.incomplete.title': 'Страница загрузилась не полностью.',
  'start.incomplete.text': 'Всё, что вы ввели, на месте. Проверьте соединение и попробуйте ещё раз.',

  'part.failed': 'Часть страницы не загрузилась.',
  'part.hint':
    'Проверьте соединение. Если повтор не помогает, обновите страницу: выбранное и введённое сохранится.',
  'part.rest': 'Остальное не загрузилось. Введите название или откройте список ещё раз.',

  'action.retry': 'Попробовать ещё раз',
  'action.reload': 'Перезагрузить',
  'action.cancel': 'Отменить',
  'action.clear': 'Очистить',
  'action.remove': 'Убрать',
  'action.dismiss': 'Скрыть',
  'action.sent': 'Отправленные',
  'action.settings': 'Настройки',
} satisfies CatalogPart<'ru', typeof enStart>
