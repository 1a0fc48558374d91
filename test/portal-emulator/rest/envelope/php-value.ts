/**
 * What a REST parameter is to the portal's PHP: scalars and one kind of array, whose keys are strings here.
 * A JSON list and a form's `ID[0]=..` become the same thing.
 */
export type PhpValue = string | number | boolean | null | PhpArray
export interface PhpArray extends ReadonlyMap<string, PhpValue> {}

/** json_decode gives up below this depth (PHP's default). */
const JSON_DEPTH = 512

/** Throws RangeError when nested too deeply. */
export function fromJson(value: unknown, depth = 0): PhpValue {
  if (depth > JSON_DEPTH) throw new RangeError('nested too deeply')
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value !== 'object' || value === null) return null
  const pairs = Object.entries(value).map(([key, item]) => [key, fromJson(item, depth + 1)] as const)
  return new Map(pairs)
}

/** The way back, for answers and the journal: a list when the keys are 0..n-1, `[]` when empty, else an object. */
export function toJson(value: PhpValue): unknown {
  if (!isArray(value)) return value
  return phpArray([...value].map(([key, item]) => [key, toJson(item)] as const))
}

/** A PHP array as json_encode writes it (rest.md 6.2): `[]` when empty, a list when the keys are 0..n-1. */
export function phpArray(entries: readonly (readonly [string, unknown])[]): unknown {
  if (entries.every(([key], index) => key === String(index))) return entries.map(([, value]) => value)
  return Object.fromEntries(entries)
}

export function isArray(value: PhpValue | undefined): value is PhpArray {
  return value instanceof Map
}

/** `(int) $value`: "69abc" is 69, an array is 1 (0 when empty), true is 1. */
export function toInt(value: PhpValue | undefined): number {
  if (value === undefined || value === null) return 0
  if (isArray(value)) return value.size > 0 ? 1 : 0
  if (typeof value === 'boolean') return value ? 1 : 0
  const number = typeof value === 'number' ? value : Number(NUMBER.exec(value)?.[0] ?? 0)
  return Number.isFinite(number) ? Math.trunc(number) : 0
}
const NUMBER = /^\s*[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?/i

/** `(string) $value`. */
export function toText(value: PhpValue | undefined): string {
  if (value === undefined || value === null || value === false) return ''
  if (value === true) return '1'
  return isArray(value) ? 'Array' : String(value)
}

/** `(bool) $value`: "false" is true, "0" is not. */
export function toBool(value: PhpValue | undefined): boolean {
  if (value === undefined || value === null) return false
  if (isArray(value)) return value.size > 0
  return value !== false && value !== 0 && value !== '' && value !== '0'
}

/** Elements of an array, or the scalar alone; nothing for null. */
export function toList(value: PhpValue | undefined): PhpValue[] {
  if (value === undefined || value === null) return []
  return isArray(value) ? [...value.values()] : [value]
}

/** A field of an array; undefined for scalars. */
export function field(value: PhpValue | undefined, name: string): PhpValue | undefined {
  return isArray(value) ? value.get(name) : undefined
}

export function entries(value: PhpValue | undefined): [string, PhpValue][] {
  return isArray(value) ? [...value] : []
}
