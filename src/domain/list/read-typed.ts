import { mostLines } from './list-size.ts'
import { changeLines } from './line-changes.ts'
import { waiting, type LineMatch } from './line.ts'
import type { MatchContext } from './meant/match-context.ts'
import { matchLines, type LookupPorts } from './lookup.ts'
import { parseText } from './parser.ts'

/** What a text in the field of colleagues turned out to be, besides words to search for. */
export type TypedText =
  | { readonly kind: 'list'; readonly people: number }
  /** An address, an ID, a link or a mention, looked up as a line of a list is. */
  | {
      readonly kind: 'person'
      readonly match: LineMatch
      /** No name stands beside it, so a namesake cannot be meant. */
      readonly alone: boolean
    }
  | { readonly kind: 'name' }

/** Parses a typed text and looks up whom it stands for. Rejects with a `PortalError`, or when aborted. */
export async function readTyped(
  text: string,
  context: MatchContext,
  ports: Omit<LookupPorts, 'settle'>,
  signal: AbortSignal,
): Promise<TypedText> {
  const { entries, overlong } = parseText(text)
  // The table says so when it is told to look them up.
  if (overlong) return { kind: 'list', people: mostLines }
  const [first] = entries
  if (entries.length === 1 && first && first.parts.length > 1)
    return { kind: 'list', people: first.parts.length }
  const lines = changeLines([], { kind: 'append', entries })
  const [line] = lines
  if (lines.length > 1) return { kind: 'list', people: lines.length }
  if (!line || (line.keys.id === null && line.keys.email === null)) return { kind: 'name' }
  let match: LineMatch = waiting
  const settle: LookupPorts['settle'] = (matches) => {
    match = matches.get(line.key) ?? match
  }
  await matchLines(lines, context, { ...ports, settle }, signal)
  return { kind: 'person', match, alone: line.keys.name === '' }
}
