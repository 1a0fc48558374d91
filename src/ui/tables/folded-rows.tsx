import { useId } from 'react'
import { FoldedRow, type FoldedRowProps } from './folded-row.tsx'
import type { RowPart } from './folding.ts'
import styles from './folded-rows.module.css'

export interface FoldedItem extends FoldedRowProps {
  readonly key: string
  readonly part: RowPart | null
}

export interface FoldedRowsProps {
  readonly label: string
  readonly items: readonly FoldedItem[]
}

/** Items that follow each other and are of the same part. */
function partsOf(
  items: readonly FoldedItem[],
): readonly (readonly [RowPart | null, readonly FoldedItem[]])[] {
  const parts: [RowPart | null, FoldedItem[]][] = []
  for (const item of items) {
    const last = parts.at(-1)
    if (last && last[0]?.key === item.part?.key) last[1].push(item)
    else parts.push([item.part, [item]])
  }
  return parts
}

/** A table for a phone: a line for each row, which opens to show the other columns. */
export function FoldedRows({ label, items }: FoldedRowsProps) {
  const id = useId()
  return partsOf(items).map(([part, all]) => {
    const titleId = `${id}-${part?.key}`
    return (
      <div key={titleId}>
        {part && (
          <h3 id={titleId} className={styles['title']}>
            {part.title}
          </h3>
        )}
        <ul {...(part ? { 'aria-labelledby': titleId } : { 'aria-label': label })}>
          {all.map(({ key, line, more }) => (
            <FoldedRow key={key} line={line} more={more} />
          ))}
        </ul>
      </div>
    )
  })
}
