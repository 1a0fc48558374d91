import type { Answer } from './wire.ts'

export type Row = Readonly<Record<string, unknown>>

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value deep inside; undefined where there is none. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let node = value
  for (const step of path) {
    if (typeof node !== 'object' || node === null) return undefined
    node = Reflect.get(node, step)
  }
  return node
}

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** The rows of a list; whatever else is in it is left out. */
export const rowsOf = (value: unknown): readonly Row[] => listOf(value).filter(isRow)

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** IDs as numbers, however they are spelt. */
export const idsOf = (value: unknown): readonly number[] => listOf(value).map(Number)

/** Digits in a text, as PHP sends what it read from the database. */
export const isTextId = (value: unknown): boolean => typeof value === 'string' && /^[1-9]\d*$/.test(value)

export const isListOf = (value: unknown, test: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(test)

export const sameIds = (one: readonly number[], other: readonly number[]): boolean =>
  String([...new Set(one)].toSorted((a, b) => a - b)) ===
  String([...new Set(other)].toSorted((a, b) => a - b))

/** The error in an answer, whatever its status: an `error` that is there, "" among them (rest.md 6.2). */
export function errorIn(body: unknown): { readonly code: string; readonly text: string } | null {
  const code = at(body, 'error')
  return typeof code === 'string' ? { code, text: textOf(at(body, 'error_description')) } : null
}

/** What a value is, without what it says: names of people stay with the portal. */
export function shapeOf(value: unknown): string {
  if (value === null || value === undefined || typeof value === 'boolean') return String(value ?? 'null')
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `a list of ${value.length}`
  if (typeof value !== 'object') return `a ${typeof value === 'string' ? 'text' : typeof value}`
  const keys = Object.keys(value)
  return `{${keys.slice(0, 5).join(', ')}${keys.length > 5 ? ', …' : ''}}`
}

const longest = 90

/** One line without anything that steers a terminal. */
export function plain(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}

/** An answer in a few words. */
export function described({ status, body }: Answer): string {
  if (body === undefined) return `HTTP ${status}, no JSON`
  const error = errorIn(body)
  if (!error) return `HTTP ${status}, ${shapeOf(at(body, 'result'))}`
  return `HTTP ${status}, error "${plain(error.code)}", "${plain(error.text)}"`
}
