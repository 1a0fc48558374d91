import type { ReactNode } from 'react'
import { undoChoices } from '#domain/settings.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { useSettings } from '#queries/saved/settings.ts'
import { Select } from '#ui/fields/select.tsx'

/** How long a run can be undone before its first call. */
export function UndoSetting(): ReactNode {
  const { t } = useI18n()
  const [settings, set] = useSettings()
  return (
    <Select
      label={t('undo.setting')}
      value={settings.undoSeconds}
      options={undoChoices.map((value) => ({
        value,
        label: value === 0 ? t('undo.none') : t('undo.choice', { count: value }),
      }))}
      onChange={(undoSeconds) => set({ ...settings, undoSeconds })}
    />
  )
}
