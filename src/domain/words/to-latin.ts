import { letterTable, substituteLetters } from './letter-table.ts'

/** Cyrillic in Latin letters as most people write it; each manner below says where it differs. */
const common = letterTable(
  'а a, б b, в v, г g, д d, е e, ё yo, ж zh, з z, и i, й y, к k, л l, м m, н n, о o, п p, р r, с s, т t, у u, ф f, ' +
    'х kh, ц ts, ч ch, ш sh, щ shch, ъ, ы y, ь, э e, ю yu, я ya, і i, ї yi, є ye, ґ g, ' +
    'ә a, ғ g, қ k, ң n, ө o, ұ u, ү u, һ h',
)

/** Letters that belong together and are written in a way of their own. */
type Pairs = readonly (readonly [RegExp, string])[]

type Manner = (word: string) => string

function manner(own: string, pairs: Pairs = []): Manner {
  const table = letterTable(own)
  return (word) =>
    substituteLetters(
      pairs.reduce((text, [pair, latin]) => text.replace(pair, latin), word),
      table,
      common,
    )
}

const asGerman = 'в w, ш sch, ц z, х ch, й j, ю ju, я ja, ж sch, э e'

/** As a German writes: "Вебер", "Мюллер", "Циммерман"; and "Дитер", "Зигфрид". */
const german: readonly Manner[] = [
  manner(asGerman, [
    [/(?<=[бвгдзклмнпрстфх])ю/gu, 'ü'],
    [/(?<=[дзфр])и(?=[гдт])/gu, 'ie'],
  ]),
  manner(asGerman, [[/(?<=[бвгдзклмнпрстфх])ю/gu, 'ü']]),
]

/** Competing ways of writing a name in Latin letters, the usual one first. */
const manners: readonly Manner[] = [
  manner('ё e', [
    [/ия/gu, 'ia'],
    [/ь(?=[её])/gu, 'i'],
  ]),
  manner('', [[/ь(?=е)/gu, 'y']]),
  // Passports (ICAO 9303).
  manner('ё e, й i, ю iu, я ia'),
  // English names that came back: "Макс", "Джексон", "Кеннеди".
  manner('ю u, х h, э a', [
    [/дж/gu, 'j'],
    [/кс/gu, 'x'],
    [/и$/gu, 'y'],
  ]),
  ...german.slice(1),
  // Slavic names in their own Latin: "Ковальчик", "Новак", "Юхас".
  manner('х h, ц c, щ sch, й j, ю ju, я ja, ё e'),
  manner('щ sh'),
]

/**
 * A Cyrillic word in lower case in Latin letters, in every manner, likeliest first: "щербаков" → "shcherbakov",
 * "scherbakov", …
 *
 * @param language BCP 47 tag of the portal's language
 */
export const toLatin = (word: string, language: string): readonly string[] => [
  ...new Set((language === 'de' ? [...german, ...manners] : manners).map((write) => write(word))),
]
