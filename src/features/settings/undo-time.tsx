import type { ReactNode } from 'react'
import { undoChoices } from '#domain/settings.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { useSettings } from '#queries/saved/settings.ts'
import { ChoiceChips } from '#ui/fields/choice-chips.tsx'
import styles from './settings.module.css'

/** How long a sending can be undone; it holds from the next sending on, on every device. */
export function UndoTime(): ReactNode {
  const { t } = useI18n()
  const [settings, set] = useSettings()
  return (
    <div className={styles['part']}>
      <ChoiceChips
        label={t('undo.setting')}
        labelShown
        choices={undoChoices.map((value) => ({
          value,
          label: value === 0 ? t('settings.none') : t('settings.seconds', { count: value }),
        }))}
        chosen={settings.undoSeconds}
        onChoose={(undoSeconds) => set({ ...settings, undoSeconds })}
      />
      <p className={styles['quiet']}>{t('settings.undoText')}</p>
    </div>
  )
}
