import { isArray, type PhpArray, type PhpValue } from './php-value.ts'

type Tree = Map<string, PhpValue | Tree>

/** max_input_nesting_level and max_input_vars of PHP: what lies beyond is dropped. */
const MAX_NESTING = 64
const MAX_PAIRS = 10_000

/** parse_str: `USER_ID[0]=7&FILTER[ID][]=5`. Broken percent signs stay as they are. */
export function parseQuery(query: string): PhpArray {
  return parsePairs(
    query
      .split('&')
      .filter((pair) => pair !== '')
      .map((pair) => {
        const at = pair.indexOf('=')
        return at < 0 ? [decode(pair), ''] : [decode(pair.slice(0, at)), decode(pair.slice(at + 1))]
      }),
  )
}

/** Already decoded name and value pairs, e.g. of a multipart form. */
export function parsePairs(pairs: Iterable<readonly (string | undefined)[]>): PhpArray {
  const root: Tree = new Map()
  let left = MAX_PAIRS
  for (const [name = '', value = ''] of pairs) {
    if (left-- <= 0) break
    const path = pathOf(name)
    if (path) assign(root, path, value)
  }
  return root
}

/** `a.b[c][]` → ['a_b', 'c', '']; undefined for a name that PHP drops. */
function pathOf(name: string): string[] | undefined {
  const open = name.indexOf('[')
  const head = (open < 0 ? name : name.slice(0, open)).trimStart().replaceAll(/[ .]/g, '_')
  if (head === '') return undefined
  if (open < 0) return [head]
  const path = [head]
  for (const match of name.slice(open).matchAll(/\[([^\]]*)\]/gy)) path.push(match[1] ?? '')
  return path.length > MAX_NESTING ? undefined : path
}

function assign(root: Tree, path: readonly string[], value: string): void {
  let node = root
  for (const [depth, part] of path.entries()) {
    const key = part === '' && depth > 0 ? nextIndex(node) : part
    if (depth === path.length - 1) {
      node.set(key, value)
      return
    }
    const child = node.get(key)
    const next: Tree = isTree(child) ? child : new Map()
    node.set(key, next)
    node = next
  }
}

function isTree(value: PhpValue | Tree | undefined): value is Tree {
  return isArray(value)
}

function nextIndex(node: Tree): string {
  let next = 0
  for (const key of node.keys()) if (/^\d+$/.test(key)) next = Math.max(next, Number(key) + 1)
  return String(next)
}

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ')
  try {
    return decodeURIComponent(spaced)
  } catch {
    return spaced.replaceAll(/%[0-9a-f]{2}/gi, (hex) => String.fromCharCode(parseInt(hex.slice(1), 16)))
  }
}
