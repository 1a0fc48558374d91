import type { ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { withWords } from '#i18n/late-messages.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { lazyPart } from '#ui/parts/lazy-part.tsx'
import { SheetPlace } from '#ui/sheet/sheet-place.tsx'
import { useSheet } from '#ui/sheet/use-sheet.ts'
import type { SettingsPanelProps } from './settings-panel.tsx'

const SettingsPanel = lazyPart<SettingsPanelProps>(
  async () => (await withWords(() => import('./settings-panel.tsx'))).SettingsPanel,
)

/** The gear that opens the settings. */
export function SettingsButton({ onDeleted }: Pick<SettingsPanelProps, 'onDeleted'>): ReactNode {
  const { t } = useI18n()
  const sheet = useSheet()
  return (
    <>
      <IconButton icon="gear" label={t('action.settings')} onClick={sheet.show} />
      <SheetPlace sheet={sheet}>
        <SettingsPanel open={sheet.open} onClose={sheet.close} onDeleted={onDeleted} />
      </SheetPlace>
    </>
  )
}
