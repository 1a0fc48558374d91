import type { Translate } from './messages.ts'

/**
 * Texts side by side, with the signs that the language has for it: "3 colleagues, today at 14:03", 「同僚3名、今日14:03」.
 * A list that ends with "and" is made by `list` of `useI18n`.
 */
export const joined = (
  t: Translate,
  by: 'comma' | 'semicolon' | 'sentences',
  parts: readonly string[],
): string => {
  const [head = '', ...others] = parts.filter((part) => part !== '')
  return others.reduce((first, second) => t(`joined.${by}`, { first, second }), head)
}
