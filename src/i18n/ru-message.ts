import type { CatalogPart } from './catalog.ts'
import type { enMessage } from './en-message.ts'

export const ruMessage = {
  'message.noRoom': {
    one: 'Не поместился {count} знак: в сообщении их не больше {limit}.',
    few: 'Не поместились {count} знака: в сообщении их не больше {limit}.',
    many: 'Не поместилось {count} знаков: в сообщении их не больше {limit}.',
    other: 'Не поместилось {count} знака: в сообщении их не больше {limit}.',
  },
  'message.live.group': 'Вместо #GROUP_NAME# будет название группы.',
  'message.live.codes': 'Коды в квадратных скобках станут оформлением и ссылками.',
  'message.live.doubtful': 'Во что портал превратит {codes}, здесь показать нельзя.',
  'message.panelFailed': 'Эту часть загрузить не удалось. Введённое на месте: закройте её и продолжайте.',

  'message.preview': 'Просмотр',
  'message.preview.title': 'Что прочитает коллега',
  'message.preview.group': 'Группа',
  'message.preview.someGroup': 'Название группы',
  'message.preview.you': 'Вы',
  'message.preview.own': 'Здесь портал поставит свой текст с названием группы.',
  'message.preview.accept': 'Принять',
  'message.preview.decline': 'Отклонить',
} satisfies CatalogPart<'ru', typeof enMessage>
