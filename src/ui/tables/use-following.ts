import { useEffect, useEffectEvent, useState } from 'react'

/** Rows shown after the one that is followed. */
const ahead = 3

/** For the element that scrolls: what people scroll with. */
export interface Following {
  readonly onWheel: () => void
  readonly onTouchMove: () => void
  readonly onPointerDown: () => void
  readonly onKeyDown: () => void
}

/** Keeps a row in sight as it moves on, until somebody looks elsewhere; null follows nothing. */
export function useFollowing(row: number | null, show: (index: number) => void): Following {
  const [left, setLeft] = useState(false)
  const follow = useEffectEvent((index: number) => show(index + ahead))
  useEffect(() => {
    if (row !== null && !left) follow(row)
  }, [row, left])
  const leave = (): void => setLeft(true)
  return { onWheel: leave, onTouchMove: leave, onPointerDown: leave, onKeyDown: leave }
}
