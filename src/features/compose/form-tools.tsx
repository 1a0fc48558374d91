import type { ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { LinkButton } from '#ui/link-button.tsx'
import styles from './form-tools.module.css'

export interface FormToolsProps {
  /** Null when there is nothing to clear. */
  readonly onClear: (() => void) | null
  /** Puts back what was cleared; null when nothing was. */
  readonly onUnclear: (() => void) | null
  /** More of them, at the end. */
  readonly children?: ReactNode
}

/** The quiet line above the form, far from the button that sends. */
export function FormTools({ onClear, onUnclear, children }: FormToolsProps): ReactNode {
  const { t } = useI18n()
  return (
    <div className={styles['tools']}>
      <output>
        {onUnclear && (
          <>
            {t('draft.cleared')} <LinkButton onClick={onUnclear}>{t('draft.unclear')}</LinkButton>
          </>
        )}
      </output>
      {onClear && (
        <Button look="quiet" onClick={onClear}>
          {t('action.clear')}
        </Button>
      )}
      {children}
    </div>
  )
}
