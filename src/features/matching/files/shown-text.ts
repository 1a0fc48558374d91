import type { CellObject } from '@e965/xlsx'

/** The library's own formatting of a cell. */
export type Format = (cell: CellObject) => string

/** "dd.mm.yyyy", the commonest date of half of Europe, which the library knows only as "dd\.mm\.yyyy". */
const withEscapedDots = (format: string): string =>
  format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\.|\.(?!0)/gu, (part) => (part === '.' ? '\\.' : part))

/** Whole numbers with all their digits and nothing between them, whatever their format or a narrow column shows. */
export function shownNumber(value: number, shown: string): string {
  if (!Number.isSafeInteger(value) || /^\d+$/u.test(shown)) return shown
  const plain = shown.replaceAll(/[\s,]/gu, '')
  return Number(plain) === value || /^-?\d(?:\.\d+)?E\+\d+$/u.test(plain) ? String(value) : shown
}

function formatted(cell: CellObject, format: Format): string | undefined {
  if (cell.w !== undefined || cell.t !== 'n' || typeof cell.z !== 'string') return cell.w
  try {
    return format({ ...cell, z: withEscapedDots(cell.z) })
  } catch {
    return undefined
  }
}

/** What a cell shows: dates, formulas and errors as their text, whole numbers so that they can be IDs. */
export function shownText(cell: CellObject, format: Format): string {
  const { t, v } = cell
  const shown = formatted(cell, format) ?? (v === undefined || t === 'z' ? '' : String(v))
  return t === 'n' && typeof v === 'number' ? shownNumber(v, shown) : shown
}
