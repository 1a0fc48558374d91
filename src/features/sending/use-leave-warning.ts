import { useEffect } from 'react'

/** Asks before the page is left, but only while leaving would lose the answer to a request. */
export function useLeaveWarning(wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [wanted])
}
