import type { ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { withWords } from '#i18n/late-messages.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { Page } from '#ui/page.tsx'
import { createPart } from '#ui/parts/create-part.ts'
import { Spinner } from '#ui/spinner.tsx'
import type { SentPageProps } from './sent-page.tsx'

const usePart = createPart<SentPageProps>(
  async () => (await withWords(() => import('./sent-page.tsx'))).SentPage,
)

/** What was sent, loaded when it is first opened; it takes the place of the form, so a failure needs a way back. */
export function SentPart(props: SentPageProps): ReactNode {
  const { t } = useI18n()
  const part = usePart()
  if (part.kind === 'ready') return <part.Part {...props} />
  return (
    <Page>
      {part.kind === 'loading' ? (
        <Spinner />
      ) : (
        <Notice
          tone="bad"
          title={t('part.failed')}
          actions={
            <>
              <Button onClick={part.retry}>{t('action.retry')}</Button>
              <Button onClick={props.onBack}>{t('action.back')}</Button>
            </>
          }
        />
      )}
    </Page>
  )
}
