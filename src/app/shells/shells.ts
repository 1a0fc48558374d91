/** What is shown before the page's own code has arrived, as HTML. */
export interface Shell {
  /** The form as React draws it first, to be taken over by it. */
  readonly form: string
  /** What is said when that code cannot be loaded, with one button to try again. */
  readonly failed: string
}

/** The same for all languages: what they have in common once, and the words of each to be put between. */
export interface Drawn<Name extends string> {
  readonly form: readonly string[]
  readonly failed: readonly string[]
  readonly words: Readonly<
    Record<Name, { readonly form: readonly string[]; readonly failed: readonly string[] }>
  >
}

const joined = (common: readonly string[], words: readonly string[]): string =>
  common.map((piece, index) => piece + (words[index] ?? '')).join('')

/** The shell in one language. */
export function shellIn<Name extends string>({ form, failed, words }: Drawn<Name>, language: Name): Shell {
  return { form: joined(form, words[language].form), failed: joined(failed, words[language].failed) }
}

/** HTML in pieces, so that words stand in pieces of their own: texts, and values of attributes. */
const piecesOf = (html: string): readonly string[] => html.split(/(?<=>)(?=[^<])|(?=<)|(?<=")|(?=")/)

interface Split<Name extends string> {
  readonly common: readonly string[]
  readonly words: ReadonlyMap<Name, readonly string[]>
}

/** Tells what these pages have in common from what is the words of each. Pages that are built differently throw. */
export function splitWords<Name extends string>(pages: ReadonlyMap<Name, string>): Split<Name> {
  const all = new Map([...pages].map(([language, html]) => [language, piecesOf(html)] as const))
  const [first = []] = all.values()
  const common = ['']
  const words = new Map<Name, string[]>([...all.keys()].map((language) => [language, []]))
  for (const [language, pieces] of all)
    if (pieces.length !== first.length) throw new Error(`the page in ${language} is built differently`)
  first.forEach((piece, index) => {
    if ([...all.values()].every((pieces) => pieces[index] === piece)) {
      common[common.length - 1] += piece
      return
    }
    for (const [language, pieces] of all) words.get(language)?.push(pieces[index] ?? '')
    common.push('')
  })
  return { common, words }
}

/** Puts the shells of all languages together. */
export function drawnOf<Name extends string>(shells: ReadonlyMap<Name, Shell>): Drawn<Name> {
  const form = splitWords(new Map([...shells].map(([language, shell]) => [language, shell.form])))
  const failed = splitWords(new Map([...shells].map(([language, shell]) => [language, shell.failed])))
  const words = [...shells.keys()].map((language) => [
    language,
    { form: form.words.get(language) ?? [], failed: failed.words.get(language) ?? [] },
  ])
  return { form: form.common, failed: failed.common, words: Object.fromEntries(words) }
}
