import { fromJson, isArray, toText, type PhpArray, type PhpValue } from '../envelope/php-value.ts'

type Part = [string, unknown][]

export interface BatchParts {
  readonly result: Part
  readonly result_error: Part
  readonly result_total: Part
  readonly result_next: Part
  readonly result_time: Part
}

const REFERENCE = /\$(result|result_error|result_total|result_next|result_time)((?:\[[^\]]*\])+)/g

/** `$result[key][field]` in keys and values becomes what earlier commands answered (rest.md 5). */
export function substitute(values: PhpArray, parts: BatchParts): PhpArray {
  return new Map([...values].map(([key, value]) => [textOf(key, parts), valueOf(value, parts)]))
}

function valueOf(value: PhpValue, parts: BatchParts): PhpValue {
  if (isArray(value)) return substitute(value, parts)
  if (typeof value !== 'string') return value
  const whole = [...value.matchAll(REFERENCE)][0]
  return whole && whole[0] === value ? look(whole, parts) : textOf(value, parts)
}

/** Free text that happens to hold `$result[` is altered too: that is the trap. */
function textOf(text: string, parts: BatchParts): string {
  return text.replaceAll(REFERENCE, (...match: string[]) => toText(look(match, parts)))
}

function look(match: readonly string[], parts: BatchParts): PhpValue {
  const [, part = 'result', path = ''] = match
  const steps = [...path.matchAll(/\[([^\]]*)\]/g)].map((step) => step[1] ?? '')
  let node = partNamed(part, parts)
  for (const step of steps) {
    const next = isArray(node) ? node.get(step) : undefined
    if (next === undefined) return ''
    node = next
  }
  return isArray(node) ? node : toText(node)
}

function partNamed(name: string, parts: BatchParts): PhpValue {
  const found = Object.entries(parts).find(([key]) => key === name)
  const pairs: Part = found ? found[1] : []
  return new Map(pairs.map(([key, value]) => [key, fromJson(value)]))
}
