import { lazy, Suspense, type ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { Notice } from '#ui/notice.tsx'
import { Spinner } from '#ui/spinner.tsx'
import type { MessagePreviewProps } from './message-preview.tsx'
import type { MessageTextsProps } from './message-texts.tsx'

/** A part that did not arrive must not take the page with it. */
function Missing(): ReactNode {
  const { t } = useI18n()
  return (
    <Notice tone="warn">
      <p>{t('message.panelFailed')}</p>
    </Notice>
  )
}

const missing = () => ({ default: Missing })

const Preview = lazy(() =>
  import('./message-preview.tsx').then((part) => ({ default: part.MessagePreview }), missing),
)

const Texts = lazy(() =>
  import('./message-texts.tsx').then((part) => ({ default: part.MessageTexts }), missing),
)

/** Loaded when it is asked for, like the other one. */
export const MessagePreview = (props: MessagePreviewProps): ReactNode => (
  <Suspense fallback={<Spinner />}>
    <Preview {...props} />
  </Suspense>
)

export const MessageTexts = (props: MessageTextsProps): ReactNode => (
  <Suspense fallback={<Spinner />}>
    <Texts {...props} />
  </Suspense>
)
