import { Fragment, useEffect, useId, useRef, type ReactElement, type ReactNode } from 'react'
import { classNames } from '#ui/class-names.ts'
import { cssVariables } from '#ui/css-variables.ts'
import { createPart } from '#ui/parts/create-part.ts'
import { RestMissing } from '#ui/parts/part-words.tsx'
import { Spinner } from '#ui/spinner.tsx'
import type { VirtualRowsProps } from '#ui/tables/virtual-rows.tsx'
import { inNextFrame } from './scroll-in-frame.ts'
import type { OptionSection, TokenOption } from './token-field-types.ts'
import styles from './token-popup.module.css'

/** The least height of a row, in px: two lines of text and the space around them. */
const rowHeight = 46

interface TokenPopupProps {
  readonly open: boolean
  /** Rows have arrived, which makes it higher. */
  readonly filled: boolean
  readonly status: string | undefined
  readonly busy: boolean
  readonly empty: string | undefined
  readonly children: ReactNode
}

/** Breathing room below the list when the page scrolls to show it. In px. */
const margin = 8

/** The panel below the box. It never covers the field; when it does not fit, the page scrolls instead. */
export function TokenPopup({ open, filled, status, busy, empty, children }: TokenPopupProps) {
  const popupRef = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const popup = popupRef.current
    if (!open || popup === null) return
    return inNextFrame(() => {
      const { top, bottom } = popup.getBoundingClientRect()
      // At most until the field itself reaches the upper edge.
      const hidden = Math.min(bottom + margin - window.innerHeight, top - 120)
      if (hidden > 0) window.scrollBy({ top: hidden })
    })
  }, [open, filled])

  return (
    <div
      ref={popupRef}
      className={styles['popup']}
      // The form is first drawn by the build, and the page's policy refuses styles in its text.
      style={open ? cssVariables({ '--row': `${rowHeight}px` }) : undefined}
      hidden={!open}
    >
      {(status !== undefined || busy) && (
        <p className={styles['status']}>
          {busy && <Spinner size={12} />}
          {status}
        </p>
      )}
      {children}
      {empty !== undefined && <p className={styles['empty']}>{empty}</p>}
    </div>
  )
}

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

interface OptionSectionsProps<Item> {
  readonly sections: readonly OptionSection<Item>[]
  readonly highlightedIndex: number
  readonly renderOption: (option: TokenOption<Item>, index: number) => ReactElement
}

/** Rows in groups; a row's index runs through all of them. */
export function OptionSections<Item>(props: OptionSectionsProps<Item>) {
  const { sections, highlightedIndex, renderOption } = props
  let next = 0
  return sections.map(({ key, heading, options }) => {
    const start = next
    next += options.length
    const row = (index: number): ReactElement => {
      const option = options[index]
      return option ? renderOption(option, start + index) : <></>
    }
    const firstRows = (count: number): ReactNode => options.slice(0, count).map((_, index) => row(index))
    const kept = highlightedIndex - start
    const rows =
      options.length <= mostPlain ? (
        firstRows(mostPlain)
      ) : (
        <LongRows
          first={firstRows(mostPlain)}
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

/** Class of the list of options; `stale` dims results of an earlier query. */
export const listClassName = (stale: boolean): string => classNames(styles['list'], stale && styles['stale'])
