import type { UserId } from './ids.ts'
import type { ListEntry } from './list-entry.ts'
import { waiting, type Hit, type MatchLine } from './match-line.ts'

export type LinesChange =
  | { readonly kind: 'settle'; readonly hits: ReadonlyMap<number, Hit> }
  | { readonly kind: 'pick'; readonly key: number; readonly id: UserId | null }
  /** The line is written anew, perhaps as several, and looked up again. */
  | { readonly kind: 'rewrite'; readonly key: number; readonly entries: readonly ListEntry[] }
  | { readonly kind: 'remove'; readonly keys: ReadonlySet<number> }
  | { readonly kind: 'append'; readonly entries: readonly ListEntry[] }

const keyAfter = (lines: readonly MatchLine[]): number =>
  lines.reduce((last, { key }) => Math.max(last, key), 0) + 1

/** Entries as lines that nobody has looked up; their keys are new among the lines. */
const asLines = (entries: readonly ListEntry[], lines: readonly MatchLine[] = []): readonly MatchLine[] => {
  const first = keyAfter(lines)
  return entries.map((entry, at) => ({ ...entry, key: first + at, hit: waiting, picked: null }))
}

export function changeLines(lines: readonly MatchLine[], change: LinesChange): readonly MatchLine[] {
  switch (change.kind) {
    case 'settle':
      return change.hits.size === 0
        ? lines
        : lines.map((line) => ({ ...line, hit: change.hits.get(line.key) ?? line.hit }))
    case 'pick':
      return lines.map((line) => (line.key === change.key ? { ...line, picked: change.id } : line))
    case 'rewrite': {
      const rewritten = asLines(change.entries, lines)
      return lines.flatMap((line) => (line.key === change.key ? rewritten : [line]))
    }
    case 'remove':
      return lines.filter(({ key }) => !change.keys.has(key))
    case 'append':
      return [...lines, ...asLines(change.entries, lines)]
  }
}
