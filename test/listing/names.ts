import type { GuideLanguage } from '#i18n/language.ts'

/** Names and positions by the role in the demo's cast. */
export type Named = Readonly<Record<string, readonly [name: string, lastName: string, position: string]>>

/** Those that the pictures show. In English only whose names are made to test something. */
export const peopleIn: Readonly<Record<GuideLanguage, Named>> = {
  en: {
    lev: ['Liam', 'Novak', 'Systems analyst'],
    namesakeA: ['Peter', 'Evans', 'Developer'],
    namesakeB: ['Peter', 'Evans', 'Financial controller'],
    longName: ['Claire', 'Moreau', 'Lawyer'],
    arabic: ['Layla', 'Haddad', 'Marketing lead'],
    japanese: ['Yoko', 'Hayashi', 'Accountant'],
    hostile: ['Daniel', 'Hughes', 'QA engineer'],
  },
  ru: {
    me: ['Нина', 'Лебедева', 'Менеджер проектов'],
    mila: ['Мила', 'Тарасова', 'Контент-редактор'],
    ian: ['Иван', 'Волков', 'Веб-разработчик'],
    aya: ['Анна', 'Соколова', 'UX-исследователь'],
    lev: ['Лев', 'Орлов', 'Системный аналитик'],
    ruth: ['Рита', 'Каменская', 'Менеджер по продажам'],
    member: ['Елена', 'Петрова', 'Веб-аналитик'],
    autoMember: ['Артём', 'Беляев', 'Разработчик'],
    invited: ['Павел', 'Киселёв', 'SEO-специалист'],
    requested: ['Кирилл', 'Морозов', 'Инженер по тестированию'],
    privacyClosed: ['Анастасия', 'Белова', 'Юрист'],
    extranet: ['Клара', 'Вебер', 'Продюсер агентства'],
    namesakeA: ['Пётр', 'Иванов', 'Разработчик'],
    namesakeB: ['Пётр', 'Иванов', 'Финансовый контролёр'],
  },
}

/** Names of groups by their role; null keeps the demo's own. */
interface NamedGroups {
  readonly special: Readonly<Record<string, string>>
  readonly ordinary: readonly (string | null)[]
}

export const groupsIn: Readonly<Record<GuideLanguage, NamedGroups>> = {
  en: {
    special: { longNameGroup: 'Product design' },
    ordinary: [
      null,
      null,
      null,
      null,
      'Coffee and cake',
      'Design system',
      null,
      null,
      'Language exchange',
      null,
      null,
      null,
      null,
      null,
      'Brand studio',
    ],
  },
  ru: {
    special: {
      websiteRelaunch: 'Новый сайт',
      brandCouncil: 'Бренд-совет',
      supportKnowledge: 'База знаний поддержки',
      readersClub: 'Читательский клуб',
      boardRoom: 'Правление',
      secretMine: 'Проект «Аврора»',
      archived: 'Выставка 2024',
      inactive: 'Старый портал',
      extranetProject: 'Кампания с агентством',
      scrumTeam: 'Мобильное приложение',
      collab: 'Партнёры',
      invitedOnly: 'Юбилей',
      longNameGroup: 'Дизайн продукта',
    },
    ordinary: [
      'Адаптация новичков',
      'Беговой клуб',
      'Доступность',
      'Планы на квартал',
      'Кофе и печенье',
      'Дизайн-система',
      'Новости релизов',
      'Переезд офиса',
      'Английский в обед',
      'Платформа данных',
      'Интервью с клиентами',
      'Летний праздник',
      'Безопасность',
      'Фотоконкурс',
      'Студия бренда',
    ],
  },
}

/** Departments of the demo, in Russian, and what most people there are. */
export const departments: readonly (readonly [english: string, russian: string, position: string])[] = [
  ['Product', 'Продукт', 'Менеджер продукта'],
  ['Development', 'Разработка', 'Разработчик'],
  ['Web', 'Веб', 'Веб-разработчик'],
  ['Platform', 'Платформа', 'Инженер платформы'],
  ['Quality', 'Качество', 'Инженер по тестированию'],
  ['Design', 'Дизайн', 'Дизайнер'],
  ['Business', 'Бизнес', 'Аналитик'],
  ['Marketing', 'Маркетинг', 'Маркетолог'],
  ['Content', 'Контент', 'Редактор'],
  ['Sales', 'Продажи', 'Менеджер по продажам'],
  ['Customer support', 'Поддержка клиентов', 'Специалист поддержки'],
  ['Back office', 'Администрация', 'Специалист'],
  ['Finance', 'Финансы', 'Бухгалтер'],
  ['Legal', 'Юристы', 'Юрист'],
  ['People & Culture', 'Персонал', 'Специалист по персоналу'],
  ['IT', 'ИТ', 'Системный администратор'],
]

/** The one address that a picture shows. */
export const emails: Readonly<Record<GuideLanguage, string>> = {
  en: 'ian.wolf@company.example',
  ru: 'ivan.volkov@company.example',
}
