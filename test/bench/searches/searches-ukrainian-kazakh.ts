import { labelled, type Search } from './labelled.ts'

export const ukrainianAndKazakhSearches: readonly Search[] = [
  ...labelled(
    'uk',
    'as it is',
    `
    бондаренко софія = Софія Бондаренко  |  Павленко Богдан = Богдан Павленко
    тарас яценюк = Тарас Яценюк  |  Щербак Т. = (Тарас) Щербак
    О. Литвиненко = (Олена) Литвиненко  |  савченко мик = Микола Савченко
    захарченко = Захарченко
  `,
  ),
  ...labelled(
    'uk',
    'Russian letters',
    `
    Мельник Ирина = Ірина Мельник  |  полищук софия = Софія Поліщук
    Виталий Яценюк = Віталій Яценюк  |  данилюк ирина = Ірина Данилюк
    марченко лилия = Лілія Марченко  |  ткаченко євген = Євген Ткаченко
  `,
  ),
  ...labelled(
    'uk',
    'wrong layout',
    `
    Uyfn.r >hsq = Гнатюк Юрій  |  cfdxtyrj jhtcn = савченко орест
    Dsnfksq Zwty.r = Віталій Яценюк  |  Cjasz Gjksoer = Софія Поліщук
    jksqybr cthusq = олійник сергій  |  Nrfxtyrj "duty = Ткаченко Євген
    Kbndbytyrj Jktyf = Литвиненко Олена  |  Shbyf Lfybk.r = Ірина Данилюк
    gfdktyrj zhbyf = павленко ярина  |  oth,fr nfhfc = щербак тарас
  `,
  ),
  ...labelled(
    'uk',
    'transliteration',
    `
    Bohdan Pavlenko = Богдан Павленко  |  iryna melnyk = Ірина Мельник
    Yurii Hnatiuk = Юрій Гнатюк  |  Yuriy Hnatyuk = Юрій Гнатюк
    taras yatsenyuk = Тарас Яценюк  |  Orest Savchenko = Орест Савченко
    Vitalii Yatseniuk = Віталій Яценюк  |  Sofiia Polishchuk = Софія Поліщук
    Serhii Oliinyk = Сергій Олійник  |  Yevhen Tkachenko = Євген Ткаченко
    Olena Lytvynenko = Олена Литвиненко  |  Oleksandr Vasylenko = Олександр Василенко
    Dmytro Polishchuk = Дмитро Поліщук  |  Mykola Savchenko = Микола Савченко
    Taras Honcharenko = Тарас Гончаренко
  `,
  ),
  ...labelled(
    'uk',
    'namesakes',
    `
    Поліщук Дарина customer = Дарина Поліщук Customer success manager  |  яценюк юрій system = Юрій Яценюк System administrator
    Щербак Тарас дизайнер = Тарас Щербак Дизайнер
  `,
  ),
  ...labelled(
    'kk',
    'as it is',
    `
    сәрсенова айгүл = Айгүл Сәрсенова  |  Тілеуов Алихан = Алихан Тілеуов
    Төлегенова Айж. = Айжан Төлегенова  |  қасымова жанар = Жанар Қасымова
    Ибраев Қ. = (Қайрат) Ибраев
  `,
  ),
  ...labelled(
    'kk',
    'Russian letters',
    `
    сарсенова айгул = Айгүл Сәрсенова  |  Тилеуов Алихан = Алихан Тілеуов
    Мухамедова Мадина = Мадина Мұхамедова  |  толегенова айжан = Айжан Төлегенова
    Касымова Жанар = Жанар Қасымова  |  Кайрат Ибраев = Қайрат Ибраев
    нурлан мухамедов = Нұрлан Мұхамедов  |  дуйсенов алихан = Алихан Дүйсенов
    Карлыгаш Сагынтаева = Қарлығаш Сағынтаева  |  бекетова карлыгаш = Қарлығаш Бекетова
    сарсенов абай = Абай Сәрсенов  |  Айгул Шаймерденова = Айгүл Шаймерденова
  `,
  ),
  ...labelled(
    'kk',
    'wrong layout',
    `
    c2hctyjdf fqu8k = Сәрсенова Айгүл  |  n3ktejd fkb[fy = тілеуов алихан
    v9[fvtljdf vflbyf = Мұхамедова Мадина  |  n-ktutyjdf fq;fy = төлегенова айжан
    0fcsvjdf ;fyfh = Қасымова Жанар  |  0fqhfn b,hftd = қайрат ибраев
    y9hkfy v9[fvtljd = нұрлан мұхамедов  |  thvtrjd ;fyljc = Ермеков Жандос
    ,trtnjdf 0fhks5fi = Бекетова Қарлығаш  |  rty;t,ftdf cfknfyfn = кенжебаева салтанат
  `,
  ),
  ...labelled(
    'kk',
    'transliteration',
    `
    Aigul Sarsenova = Айгүл Сәрсенова  |  alikhan tileuov = Алихан Тілеуов
    Madina Mukhamedova = Мадина Мұхамедова  |  Aizhan Tolegenova = Айжан Төлегенова
    Zhanar Kasymova = Жанар Қасымова  |  Kairat Ibrayev = Қайрат Ибраев
    nurlan mukhamedov = Нұрлан Мұхамедов  |  Zhandos Yermekov = Жандос Ермеков
    Arman Ibraev = Арман Ибраев  |  Saltanat Kenzhebaeva = Салтанат Кенжебаева
    Zarina Beketova = Зарина Бекетова  |  Abay Sarsenov = Абай Сәрсенов
    Dana Abdrakhmanova = Дана Абдрахманова
  `,
  ),
]
