import { useEffect } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { useAnnounce } from '#ui/live-region.tsx'

/** Tells screen readers that a run was undone, each time one was. */
export function useUndoneAnnouncement(undone: boolean): void {
  const { t } = useI18n()
  const announce = useAnnounce()
  useEffect(() => {
    if (undone) announce(t('undo.done'))
  }, [undone, announce, t])
}
