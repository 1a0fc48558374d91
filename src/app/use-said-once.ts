import { useEffect } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { useAnnounce } from '#ui/live-region.tsx'

/** Says something to screen readers each time it becomes true. */
export function useSaidOnce(key: 'undo.done', isTrue: boolean): void {
  const { t } = useI18n()
  const announce = useAnnounce()
  useEffect(() => {
    if (isTrue) announce(t(key))
  }, [isTrue, announce, t, key])
}
