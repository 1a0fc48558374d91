import { Fragment, useId, type ReactElement, type ReactNode } from 'react'
import { createPart } from '#ui/parts/create-part.ts'
import { RestMissing } from '#ui/parts/part-words.tsx'
import type { VirtualRowsProps } from '#ui/tables/virtual-rows.tsx'
import styles from './token-popup.module.css'
import type { OptionSection, TokenOption } from './token-field-types.ts'
import { usePainted } from './use-painted.ts'

/** The least height of a row, in px: two lines of text and the space around them. */
export const rowHeight = 46

const useVirtualRows = createPart(async () => (await import('#ui/tables/virtual-rows.tsx')).VirtualRows)

/** The rows in sight of a long section; its first ones as long as the code for that is not there. */
function LongRows({ first, ...rows }: VirtualRowsProps & { readonly first: ReactNode }) {
  const virtual = useVirtualRows()
  if (virtual.kind === 'ready') return <virtual.Part {...rows} />
  return (
    <>
      {first}
      {/* No button may stand in a listbox: it is tried again whenever the list is opened. */}
      {virtual.kind === 'failed' && (
        <div className={styles['status']} role="presentation">
          <RestMissing />
        </div>
      )}
    </>
  )
}

/** Up to this number all options are drawn; of a longer section, only those in sight. */
const mostPlain = 100

/** As many as are in sight: these are painted with the key that brings them, and the others right after it. */
const atOnce = 8

interface OptionSectionsProps<Item> {
  readonly sections: readonly OptionSection<Item>[]
  /** What the rows were found by. */
  readonly query: string
  readonly highlightedIndex: number
  readonly renderOption: (option: TokenOption<Item>, index: number) => ReactElement
}

/** The index of each section's first row. */
function firstIndexes(sections: readonly OptionSection<unknown>[]): readonly number[] {
  let next = 0
  return sections.map(({ options }) => {
    const first = next
    next += options.length
    return first
  })
}

/** Rows in groups; a row's index runs through all of them. */
export function OptionSections<Item>(props: OptionSectionsProps<Item>) {
  const { sections, query, highlightedIndex, renderOption } = props
  const painted = usePainted(query)
  // A row that keys go to is scrolled to at that moment: it has to be there.
  const drawn = painted || highlightedIndex >= atOnce ? Infinity : atOnce
  const starts = firstIndexes(sections)
  return sections.map(({ key, heading, options }, place) => {
    const start = starts[place] ?? 0
    const row = (index: number): ReactElement => {
      const option = options[index]
      return option ? renderOption(option, start + index) : <></>
    }
    const shown = Math.max(0, Math.min(options.length, mostPlain, drawn - start))
    const firstRows = options.slice(0, shown).map((_, index) => row(index))
    const kept = highlightedIndex - start
    const rows =
      options.length <= mostPlain ? (
        <>
          {firstRows}
          {shown < options.length && (
            // In the place of rows that are about to be drawn, so that the list is as long as it will be.
            <div style={{ blockSize: (options.length - shown) * rowHeight }} role="presentation" />
          )}
        </>
      ) : (
        <LongRows
          first={firstRows}
          count={options.length}
          renderRow={row}
          kept={kept >= 0 && kept < options.length ? kept : null}
          scrolledBy="[role=listbox]"
          rowHeight={rowHeight}
        />
      )
    return heading === undefined ? (
      <Fragment key={key}>{rows}</Fragment>
    ) : (
      <Section key={key} heading={heading}>
        {rows}
      </Section>
    )
  })
}

function Section({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const headingId = useId()
  return (
    // No HTML element of that role may stand in a listbox.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div role="group" aria-labelledby={headingId}>
      <div id={headingId} className={styles['heading']} role="presentation">
        {heading}
      </div>
      {children}
    </div>
  )
}
