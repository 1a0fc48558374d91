import { useState, type ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { withWords } from '#i18n/late-messages.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { lazyPart } from '#ui/parts/lazy-part.tsx'

const SettingsSheet = lazyPart(
  async () => (await withWords(() => import('./settings-sheet.tsx'))).SettingsSheet,
)

/** The gear that opens the settings. */
export function SettingsButton(): ReactNode {
  const { t } = useI18n()
  const [sheet, setSheet] = useState<'never' | 'open' | 'closed'>('never')
  return (
    <>
      <IconButton icon="gear" label={t('action.settings')} onClick={() => setSheet('open')} />
      {sheet !== 'never' && <SettingsSheet open={sheet === 'open'} onClose={() => setSheet('closed')} />}
    </>
  )
}
