import { isArray, toInt, toList, toText, type PhpValue } from './envelope/php-value.ts'

/**
 * A filter key is an operator and a field: `!%NAME` → '!%' and 'NAME'. Which operators there are differs from method to
 * method; `undefined`: the prefix is none of them.
 */
export function splitKey(
  key: string,
  operators: readonly string[],
): { operator: string; field: string } | undefined {
  const [, prefix = '', field = ''] = /^([^\p{L}_]*)(.*)$/u.exec(key) ?? []
  return (prefix === '' || operators.includes(prefix)) && field !== ''
    ? { operator: prefix, field }
    : undefined
}

/** A column's value; lists (departments, sites) match when one of them does. `null`: NULL. */
export type Cell = string | number | boolean | null | readonly (string | number)[]

/**
 * Does a row's cell satisfy the condition? Text without regard to case, as the database collates. The condition is
 * read once, not for every row.
 */
export function matcherOf(operator: string, value: PhpValue): (cell: Cell) => boolean {
  switch (operator) {
    case '':
    case '=':
    case '@':
      return equalsOne(value)
    case '!':
    case '!=':
    case '!@':
      return not(equalsOne(value))
    case '%':
    case '?':
      return (cell) => contains(cell, value)
    case '!%':
      return (cell) => !contains(cell, value)
    case '=%':
    case '%=':
      return (cell) => like(cell, toText(value))
    case '<':
      return (cell) => compare(cell, value) < 0
    case '<=':
      return (cell) => compare(cell, value) <= 0
    case '>':
      return (cell) => compare(cell, value) > 0
    case '>=':
      return (cell) => compare(cell, value) >= 0
    case '><':
      return (cell) => between(cell, value)
    case '!><':
      return (cell) => !between(cell, value)
    default:
      return () => true
  }
}

function not(matches: (cell: Cell) => boolean): (cell: Cell) => boolean {
  return (cell) => !matches(cell)
}

/** Numbers are compared as numbers, all else as folded text. A list of values is an IN. */
function equalsOne(value: PhpValue): (cell: Cell) => boolean {
  const wanted = isArray(value) ? toList(value) : [value]
  const numbers = new Set(wanted.map(toInt))
  const texts = new Set(wanted.map((one) => fold(toText(one))))
  const equals = (own: Scalar) => (typeof own === 'number' ? numbers.has(own) : texts.has(fold(own)))
  return (cell) => (isScalar(cell) ? equals(cell) : cell.some(equals))
}

type Scalar = string | number | boolean | null

function isScalar(cell: Cell): cell is Exclude<Cell, readonly unknown[]> {
  return !Array.isArray(cell)
}

function cellsOf(cell: Cell): readonly Scalar[] {
  return isScalar(cell) ? [cell] : cell
}

function contains(cell: Cell, value: PhpValue): boolean {
  const part = fold(toText(value))
  return cellsOf(cell).some((own) => fold(own).includes(part))
}

/** `%` stands for anything. */
function like(cell: Cell, pattern: string): boolean {
  const expression = pattern.split('%').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  const whole = new RegExp(`^${expression.join('.*')}$`, 'isu')
  return cellsOf(cell).some((own) => whole.test(fold(own)))
}

/** Numbers as numbers, ISO dates as moments whatever their offset (rest.md 3.1), all else as folded text. */
function compare(cell: Cell, value: PhpValue): number {
  const [own = null] = cellsOf(cell)
  if (typeof own === 'number') return own - toInt(value)
  const [left, right] = [momentOf(fold(own)), momentOf(toText(value))]
  if (!Number.isNaN(left) && !Number.isNaN(right)) return left - right
  return fold(own).localeCompare(fold(toText(value)))
}

/** Milliseconds; NaN for what is no ISO date. */
function momentOf(text: string): number {
  return /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text.toUpperCase()) : Number.NaN
}

function between(cell: Cell, value: PhpValue): boolean {
  const [from = null, to = null] = toList(value)
  return compare(cell, from) >= 0 && compare(cell, to) <= 0
}

function fold(value: Scalar): string {
  if (value === null) return ''
  return String(value).toLowerCase()
}
