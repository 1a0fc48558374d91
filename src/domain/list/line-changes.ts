import type { UserId } from '#domain/ids.ts'
import type { ListEntry } from './entry.ts'
import { waiting, type LineMatch, type LinePart, type MatchLine } from './line.ts'

/** Lines that turned out to be several ones, by their key. */
export type LinesInParts = ReadonlyMap<number, readonly LinePart[]>

/** What may happen to the lines of a list. */
export type LinesChange =
  /** Lookups have answered; by the key of the line, its match, or the lines that it turned out to be. */
  | {
      readonly kind: 'settle'
      readonly matches: ReadonlyMap<number, LineMatch>
      readonly parts?: LinesInParts
    }
  /** The person says who of several is meant; null takes that back. */
  | { readonly kind: 'pick'; readonly key: number; readonly id: UserId | null }
  /** The line was edited, perhaps into several, and is looked up again. */
  | { readonly kind: 'rewrite'; readonly key: number; readonly entries: readonly ListEntry[] }
  | { readonly kind: 'remove'; readonly keys: ReadonlySet<number> }
  /** `source` tells lines that were read together, from one file. */
  | { readonly kind: 'append'; readonly entries: readonly ListEntry[]; readonly source?: number }
  /** A file was read in another way: these take the place of its lines. */
  | { readonly kind: 'replace'; readonly entries: readonly ListEntry[]; readonly source: number }

const keyAfter = (lines: readonly MatchLine[]): number =>
  lines.reduce((last, { key }) => Math.max(last, key), 0) + 1

/** What a line that takes the place of another has of it. */
const originOf = (source: number | undefined): Pick<MatchLine, 'source'> =>
  source === undefined ? {} : { source }

/** Entries as lines that were not looked up yet, with keys that no line has. */
const asLines = (
  entries: readonly ListEntry[],
  lines: readonly MatchLine[],
  source: number | undefined,
): readonly MatchLine[] => {
  const first = keyAfter(lines)
  const origin = originOf(source)
  return entries.map((entry, at) => ({ ...entry, key: first + at, match: waiting, picked: null, ...origin }))
}

/** The lines with new ones in the place of the first one from this source, and without its others. */
function replaced(
  lines: readonly MatchLine[],
  entries: readonly ListEntry[],
  source: number,
): readonly MatchLine[] {
  const place = lines.findIndex((line) => line.source === source)
  const before = place === -1 ? lines : lines.slice(0, place)
  const after = lines.slice(before.length).filter((line) => line.source !== source)
  return [...before, ...asLines(entries, lines, source), ...after]
}

/** The lines with their matches, and each line in parts replaced by these. */
function settleLines(
  lines: readonly MatchLine[],
  matches: ReadonlyMap<number, LineMatch>,
  parts: LinesInParts,
): readonly MatchLine[] {
  let key = keyAfter(lines)
  return lines.flatMap((line) => {
    const own = parts.get(line.key)
    const origin = originOf(line.source)
    if (own) return own.map(({ entry, match }) => ({ ...entry, key: key++, match, picked: null, ...origin }))
    return [{ ...line, match: matches.get(line.key) ?? line.match }]
  })
}

const noParts: LinesInParts = new Map()

/** The lines after a change, in their order. Keys that no line has are ignored. */
export function changeLines(lines: readonly MatchLine[], change: LinesChange): readonly MatchLine[] {
  switch (change.kind) {
    case 'settle': {
      const { matches, parts = noParts } = change
      return matches.size + parts.size === 0 ? lines : settleLines(lines, matches, parts)
    }
    case 'pick':
      return lines.map((line) => (line.key === change.key ? { ...line, picked: change.id } : line))
    case 'rewrite': {
      const source = lines.find(({ key }) => key === change.key)?.source
      const rewritten = asLines(change.entries, lines, source)
      return lines.flatMap((line) => (line.key === change.key ? rewritten : [line]))
    }
    case 'remove':
      return lines.filter(({ key }) => !change.keys.has(key))
    case 'append':
      return [...lines, ...asLines(change.entries, lines, change.source)]
    case 'replace':
      return replaced(lines, change.entries, change.source)
  }
}
