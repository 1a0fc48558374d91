import { Fragment } from 'react'
import styles from './highlighted-text.module.css'

/** Where the query was found, in UTF-16 units of the title: from `start` up to, not including, `end`. */
export interface MatchRange {
  readonly start: number
  readonly end: number
}

interface Piece {
  readonly from: number
  readonly text: string
  readonly marked: boolean
}

const noMatches: readonly MatchRange[] = []

/** Cuts a text at the ranges; ranges that overlap or leave the text do no harm. */
const cut = (text: string, matches: readonly MatchRange[]): readonly Piece[] => {
  const pieces: Piece[] = []
  let done = 0
  for (const { start, end } of matches.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(start, done)
    if (end <= from || from >= text.length) continue
    if (from > done) pieces.push({ from: done, text: text.slice(done, from), marked: false })
    pieces.push({ from, text: text.slice(from, end), marked: true })
    done = end
  }
  if (done < text.length) pieces.push({ from: done, text: text.slice(done), marked: false })
  return pieces
}

interface HighlightedTextProps {
  readonly text: string
  readonly matches?: readonly MatchRange[] | undefined
}

/** A text with the parts marked that matched a query. */
export function HighlightedText({ text, matches = noMatches }: HighlightedTextProps) {
  return cut(text, matches).map((piece) =>
    piece.marked ? (
      <mark key={piece.from} className={styles['mark']}>
        {piece.text}
      </mark>
    ) : (
      <Fragment key={piece.from}>{piece.text}</Fragment>
    ),
  )
}
