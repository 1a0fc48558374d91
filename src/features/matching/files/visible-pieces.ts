import type { Hides } from './hiding.ts'
import { piecesOf, type Piece } from './markup.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Tags without an end. */
const empty = words('area base br col embed hr img input link meta source track wbr')
/** Hidden parts of a table are counted, so they are not skipped here. */
const ofTables = words('table thead tbody tfoot colgroup tr td th')
/** The next one ends them. */
const endedByNext = words('p li dt dd option')

/** The pieces of a page that people see, and its hidden tables and their parts. */
export function* visiblePieces(text: string, hides: Hides): Generator<Piece, void> {
  let inside = ''
  let depth = 0
  for (const piece of piecesOf(text)) {
    const isSame = piece.kind !== 'text' && piece.name === inside
    if (depth > 0) {
      const opens = isSame && piece.kind === 'open'
      if (opens && endedByNext.has(inside)) depth = 0
      else if (isSame) depth += opens ? 1 : -1
      if (depth > 0 || !opens) continue
    }
    const isHidden =
      piece.kind === 'open' &&
      !empty.has(piece.name) &&
      !ofTables.has(piece.name) &&
      hides(piece.name, piece.attributes)
    if (isHidden) {
      inside = piece.name
      depth = 1
    } else yield piece
  }
}
