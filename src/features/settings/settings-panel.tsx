import { useState, type ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { languageOf } from '#i18n/language.ts'
import { settingsWords } from '#i18n/settings-words.ts'
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
function SettingsPanel({ open, onClose, onDeleted }: SettingsPanelProps): ReactNode {
  const { t } = useI18n()
  const words = settingsWords.useWords()
  const upkeep = useUpkeep(open)
  const [deleted, setDeleted] = useState(false)
  const administers = upkeep.data?.placements ?? null
  return (
    <SideSheet
      open={open}
      title={t('action.settings')}
      onClose={deleted ? onDeleted : onClose}
      closeLabel={words('settings.close')}
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

/** The sheet with its words in the language of the page, so that neither is drawn without the other. */
export async function loadSettingsPanel(): Promise<(props: SettingsPanelProps) => ReactNode> {
  const words = await settingsWords.load(languageOf(document.documentElement.lang))
  return (props) => (
    <settingsWords.Provider t={words}>
      <SettingsPanel {...props} />
    </settingsWords.Provider>
  )
}
