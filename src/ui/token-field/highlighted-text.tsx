import { Fragment } from 'react'
import type { MatchRange } from './token-field-types.ts'
import styles from './highlighted-text.module.css'

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
