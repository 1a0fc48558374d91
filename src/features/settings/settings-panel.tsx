import { useState, type ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { useUpkeep } from '#queries/upkeep.ts'
import { SideSheet } from '#ui/sheet/side-sheet.tsx'
import { About } from './about.tsx'
import { MyData } from './my-data.tsx'
import { Places } from './places.tsx'
import { UndoTime } from './undo-time.tsx'
import { UsualMessage } from './usual-message.tsx'

export interface SettingsPanelProps {
  readonly open: boolean
  readonly onClose: () => void
  /** All that was stored is gone; the page still has some of it in memory. */
  readonly onDeleted: () => void
}

/** What the person sets for themselves, what is stored for them, and, for administrators, how the app stands. */
export function SettingsPanel({ open, onClose, onDeleted }: SettingsPanelProps): ReactNode {
  const { t } = useI18n()
  const upkeep = useUpkeep(open)
  const [deleted, setDeleted] = useState(false)
  const administers = upkeep.data?.placements ?? null
  return (
    <SideSheet
      open={open}
      title={t('action.settings')}
      onClose={deleted ? onDeleted : onClose}
      closeLabel={t('settings.close')}
    >
      {!deleted && (
        <>
          <UndoTime />
          <UsualMessage />
          {administers && <Places now={administers} />}
        </>
      )}
      <MyData upkeep={upkeep} onErased={() => setDeleted(true)} onAfresh={onDeleted} />
      <About administers={administers !== null && !deleted} />
    </SideSheet>
  )
}
