import { useEffect } from 'react'

/** Tells the page how many are picked and not added, so that nothing is forgotten behind a closed sheet. */
export function usePending(count: number, onPending: (count: number) => void): void {
  useEffect(() => onPending(count), [count, onPending])
}
