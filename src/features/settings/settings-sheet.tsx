import type { ReactNode } from 'react'
import { undoChoices } from '#domain/settings.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { useSettings } from '#queries/saved/settings.ts'
import { ChoiceChips } from '#ui/fields/choice-chips.tsx'
import { SideSheet } from '#ui/sheet/side-sheet.tsx'
import { GuideLink } from './guide-link.tsx'
import styles from './settings-sheet.module.css'

export interface SettingsSheetProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** What the person sets for themselves; it holds from the next sending on, on every device. */
export function SettingsSheet({ open, onClose }: SettingsSheetProps): ReactNode {
  const { t } = useI18n()
  const [settings, set] = useSettings()
  return (
    <SideSheet open={open} title={t('action.settings')} onClose={onClose} closeLabel={t('settings.close')}>
      <div className={styles['part']}>
        <ChoiceChips
          label={t('undo.setting')}
          labelShown
          choices={undoChoices.map((value) => ({
            value,
            label: value === 0 ? t('undo.none') : t('undo.choice', { count: value }),
          }))}
          chosen={settings.undoSeconds}
          onChoose={(undoSeconds) => set({ ...settings, undoSeconds })}
        />
        <p className={styles['text']}>{t('settings.undoText')}</p>
      </div>
      <GuideLink />
    </SideSheet>
  )
}
