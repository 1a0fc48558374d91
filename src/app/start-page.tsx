import type { ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { useFocusBack } from '#ui/focus/use-focus-back.ts'
import { Heading } from '#ui/heading.tsx'
import styles from './start-page.module.css'

export interface StartPageProps {
  readonly state: 'outside' | 'insecure' | 'silent' | 'notInstalled' | 'crash'
  /** What a person can do about it, if anything. */
  readonly action?: { readonly words: string; readonly run: () => void }
}

/** The whole page when the form cannot be used: what happened, whether anything was sent, what to do next. */
export function StartPage({ state, action }: StartPageProps): ReactNode {
  const { t } = useI18n()
  useFocusBack()
  return (
    <main className={styles['page']}>
      <Card>
        <div className={styles['words']}>
          <Heading level={1} takesFocus>
            {t(`start.${state}.title`)}
          </Heading>
          <p>{t(`start.${state}.text`)}</p>
          {action && (
            <div>
              <Button look="primary" large onClick={action.run}>
                {action.words}
              </Button>
            </div>
          )}
        </div>
      </Card>
    </main>
  )
}
