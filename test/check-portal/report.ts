import { plain } from './answer.ts'
import type { Finding } from './run.ts'

const HEAD = ['§', 'statement', 'the contract says', 'seen', 'verdict'] as const
/** Of the width that section and verdict leave. */
const SHARES = [0.26, 0.37, 0.37]
const GAP = '  '
const NARROWEST = 80

/** The table, as wide as asked for. */
export function tableOf(findings: readonly Finding[], width: number): string[] {
  const ends = [3, 9] as const
  const inner = Math.max(NARROWEST, width) - ends[0] - ends[1] - GAP.length * (HEAD.length - 1)
  const widths = [ends[0], ...SHARES.map((share) => Math.floor(inner * share)), ends[1]]
  const line = (cells: readonly string[]) => linesOf(cells, widths)
  const rule = widths.map((size) => '─'.repeat(size)).join(GAP)
  const rows = findings.flatMap((row, at) => {
    const isNew = at > 0 && chapterOf(row) !== chapterOf(findings[at - 1])
    return [...(isNew ? [''] : []), ...line([row.section, row.title, row.says, row.seen, row.verdict])]
  })
  return [...line(HEAD), rule, ...rows, rule]
}

const chapterOf = (row: Finding | undefined): string | undefined => row?.section.split('.')[0]

/** One row of the table, as many lines high as its highest cell. */
function linesOf(cells: readonly string[], widths: readonly number[]): string[] {
  const wrapped = cells.map((cell, at) => wrap(cell, widths[at] ?? 0))
  const height = Math.max(...wrapped.map((lines) => lines.length))
  return Array.from({ length: height }, (_, row) =>
    wrapped
      .map((lines, at) => (lines[row] ?? '').padEnd(widths[at] ?? 0))
      .join(GAP)
      .trimEnd(),
  )
}

function wrap(text: string, width: number): string[] {
  const lines = ['']
  for (const word of text.split(' ').flatMap((long) => long.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [])) {
    const last = lines.at(-1) ?? ''
    if (last === '') lines.splice(-1, 1, word)
    else if (last.length + 1 + word.length <= width) lines.splice(-1, 1, `${last} ${word}`)
    else lines.push(word)
  }
  return lines
}

/** Figures, and the rows that matter once more, so that nobody has to scroll. */
export function summaryOf(findings: readonly Finding[]): string[] {
  const count = (verdict: Finding['verdict']) => findings.filter((row) => row.verdict === verdict).length
  const different = findings.filter(({ verdict }) => verdict === 'differs')
  return [
    `${count('same')} same, ${different.length} ${different.length === 1 ? 'differs' : 'differ'}, ${count('not tried')} not tried`,
    ...different.map(({ section, title, seen }) => `  ${section} ${title}: ${plain(seen)}`),
  ]
}
