import type { Token } from './token-field-types.ts'

/**
 * Those of `tokens` that `others` does not hold; no list has a key twice. Of thousands most stand where they stood, at
 * the beginning and at the end: these are not looked up.
 */
export function missingIn<Keyed extends Pick<Token, 'key'>>(
  others: readonly Keyed[],
  tokens: readonly Keyed[],
): readonly Keyed[] {
  const from = tokens.findIndex((token, at) => token.key !== others[at]?.key)
  if (from === -1) return []
  const moved = others.length - tokens.length
  const to = 1 + tokens.findLastIndex((token, at) => at < from || token.key !== others[at + moved]?.key)
  const keys = new Set(others.slice(from, Math.max(from, to + moved)).map(({ key }) => key))
  return tokens.slice(from, to).filter(({ key }) => !keys.has(key))
}
