import { Fragment, lazy, Suspense, useEffect, useId, useRef, type ReactElement, type ReactNode } from 'react'
import { classNames } from '#ui/class-names.ts'
import { Spinner } from '#ui/spinner.tsx'
import type { OptionSection, TokenOption } from './token-field-types.ts'
import styles from './token-popup.module.css'

interface TokenPopupProps {
  readonly open: boolean
  /** Rows have come, which makes it higher. */
  readonly filled: boolean
  readonly status: string | undefined
  readonly busy: boolean
  readonly empty: string | undefined
  readonly children: ReactNode
}

/** Breathing room below the list when the page scrolls to show it. In px. */
const margin = 8

/** The panel below the box. It never lies over the field; when it does not fit, the page moves up instead. */
export function TokenPopup({ open, filled, status, busy, empty, children }: TokenPopupProps) {
  const popupRef = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const popup = popupRef.current
    if (!open || popup === null) return
    const { top, bottom } = popup.getBoundingClientRect()
    // At most until the field itself reaches the upper edge.
    const hidden = Math.min(bottom + margin - window.innerHeight, top - 120)
    if (hidden > 0) window.scrollBy({ top: hidden })
  }, [open, filled])

  return (
    <div ref={popupRef} className={styles['popup']} hidden={!open}>
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

const VirtualRows = lazy(async () => ({ default: (await import('#ui/virtual-rows.tsx')).VirtualRows }))

/** Drawn as they are; of a longer section only what is in sight is drawn. */
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
        <Suspense fallback={firstRows(mostPlain)}>
          <VirtualRows
            count={options.length}
            renderRow={row}
            kept={kept >= 0 && kept < options.length ? kept : null}
            scrolledBy="[role=listbox]"
            rowHeight={48}
          />
        </Suspense>
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

export const listClassName = (stale: boolean): string => classNames(styles['list'], stale && styles['stale'])
