import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactElement,
} from 'react'
import { Virtualizer, type VirtualizerHandle } from 'virtua'

export interface VirtualRowsProps {
  readonly count: number
  readonly renderRow: (index: number) => ReactElement
  /** The row that must exist even out of sight: the highlighted one, which the input names to screen readers. */
  readonly kept: number | null
  /** What scrolls: an element around the rows, given by its selector. */
  readonly scrolledBy: string
  /** In px, a guess: rows are measured when they are drawn. */
  readonly rowHeight: number
}

/** Rows of which only those in sight are drawn, however many there are. */
export function VirtualRows(props: VirtualRowsProps) {
  const { count, renderRow, kept, scrolledBy, rowHeight } = props
  const anchor = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLElement | null>(null)
  const [above, setAbove] = useState<number | null>(null)
  const data = useMemo(() => ({ length: count }), [count])
  const virtualizer = useRef<VirtualizerHandle>(null)

  const showKept = useEffectEvent(() => {
    if (kept !== null) virtualizer.current?.scrollToIndex(kept, { align: 'nearest' })
  })
  // Keys may have gone to a row before this code was there to draw it.
  useEffect(() => {
    if (above !== null) showKept()
  }, [above])

  // What stands above the rows within the list (other sections, a heading) moves them down.
  useLayoutEffect(() => {
    const own = anchor.current
    scroller.current = own?.closest<HTMLElement>(scrolledBy) ?? null
    if (own === null || scroller.current === null) return
    const outer = scroller.current.getBoundingClientRect().top
    setAbove(own.getBoundingClientRect().top - outer + scroller.current.scrollTop)
  }, [count, scrolledBy])

  return (
    <div ref={anchor}>
      {above !== null && (
        <Virtualizer
          ref={virtualizer}
          data={data}
          scrollRef={scroller}
          startMargin={above}
          itemSize={rowHeight}
          keepMounted={kept === null ? [] : [kept]}
        >
          {(_, index) => renderRow(index)}
        </Virtualizer>
      )}
    </div>
  )
}
