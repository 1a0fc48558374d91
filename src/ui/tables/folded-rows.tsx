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
  readonly level: 2 | 3
  readonly items: readonly FoldedItem[]
}

/** The items of each part together, in the order in which the parts appear. */
function partsOf(
  items: readonly FoldedItem[],
): readonly (readonly [RowPart | null, readonly FoldedItem[]])[] {
  const parts = new Map<string, [RowPart | null, FoldedItem[]]>()
  for (const item of items) {
    const key = item.part?.key ?? ''
    const part = parts.get(key)
    if (part) part[1].push(item)
    else parts.set(key, [item.part, [item]])
  }
  return [...parts.values()]
}

/** A table for a phone: a line for each row, which opens to show the other columns. */
export function FoldedRows({ label, level, items }: FoldedRowsProps) {
  const id = useId()
  const Heading = `h${level}` as const
  return partsOf(items).map(([part, all]) => {
    const titleId = `${id}-${part?.key}`
    return (
      <div key={titleId}>
        {part && (
          <Heading id={titleId} className={styles['title']}>
            {part.title}
          </Heading>
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
