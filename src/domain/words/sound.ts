import { letterTable, substituteLetters } from './letter-table.ts'

const latinOf = letterTable(
  'а a, б b, в v, г g, д d, е e, з z, и i, к k, л l, м m, н n, о o, п p, р r, с s, т t, у u, ф f, х g, ц z, щ ш, ' +
    'ъ, ы i, ь, э e, ю iu, я ia',
)

/** Competing romanisations of one sound, longer ones first. Some sounds have a letter only in Cyrillic. */
const soundsAlike: readonly (readonly [RegExp, string])[] = [
  [/schtsch|shch/gu, 'ш'],
  [/tsch|ch/gu, 'ч'],
  [/sch|sh/gu, 'ш'],
  [/sч/gu, 'ш'],
  [/zh/gu, 'ж'],
  [/kh/gu, 'g'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/cz/gu, 'ч'],
  [/t[sz]/gu, 'z'],
  [/ck|c|q/gu, 'k'],
  [/x/gu, 'ks'],
  [/w/gu, 'v'],
  [/h/gu, 'g'],
  [/der$/gu, 'dr'],
  [/[yj]o/gu, 'e'],
  [/[yij]e/gu, 'e'],
  [/[yj]/gu, 'i'],
  [/iu/gu, 'u'],
  [/([uoa])e/gu, '$1'],
  [/i/gu, 'e'],
  [/(.)\1+/gu, '$1'],
]

/** Words that were sounded before: names and departments repeat, and thousands are compared at a keystroke. */
const known = new Map<string, string>()
const mostKnown = 50_000

/**
 * How a word sounds, loosely, in either alphabet: "Юрьев", "Yuriev" and "Iurev" are equal. Words that sound alike are
 * equal, but so are many that do not; so matches by sound rank last, and only among people the portal found.
 *
 * @param folded a folded word, see `foldedWords`
 */
export function soundOf(folded: string): string {
  const before = known.get(folded)
  if (before !== undefined) return before
  const latin = substituteLetters(folded, latinOf)
  const sound = soundsAlike.reduce((spelt, [spelling, plain]) => spelt.replace(spelling, plain), latin)
  if (known.size >= mostKnown) known.clear()
  known.set(folded, sound)
  return sound
}
