import type { ListEntry } from './entry.ts'

const count = (numbers: readonly (number | null)[]): boolean =>
  numbers.length > 1 && numbers.every((number, at) => number === at + 1)

/**
 * Tells numbers apart that only count the lines of a text: 1, 2, 3 on lines of their own, or [1], [2] before names.
 * The former are `numbers`, the latter no IDs. Among names any other number may be a room or a phone, and asks.
 */
export function withoutListNumbers(entries: readonly ListEntry[]): {
  readonly entries: readonly ListEntry[]
  readonly numbers: readonly ListEntry[]
} {
  const numbers = entries.filter(({ keys }) => keys.idFrom === 'number')
  const others = entries.filter(({ keys }) => keys.idFrom !== 'number')
  const areNamed = others.some(({ keys }) => keys.name !== '')
  const onlyCount = areNamed && count(numbers.map(({ keys }) => keys.id))
  const isBracketed = ({ keys, text }: ListEntry): boolean =>
    keys.idFrom === 'label' && keys.name !== '' && /^\[\d/u.test(text)
  const bracketsCount = count(entries.filter(isBracketed).map(({ keys }) => keys.id))
  return {
    entries: (onlyCount ? others : entries).map((entry): ListEntry => {
      const { keys } = entry
      if (bracketsCount && isBracketed(entry))
        return { ...entry, keys: { ...keys, id: null, idFrom: null, idHost: null } }
      return areNamed && keys.idFrom === 'number'
        ? { ...entry, keys: { ...keys, idFrom: 'doubtful' } }
        : entry
    }),
    numbers: onlyCount ? numbers : [],
  }
}
