import { lazy, Suspense, type ComponentProps, type ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { Notice } from '#ui/notice.tsx'
import { Spinner } from '#ui/spinner.tsx'

/** A part that did not arrive must not take the page with it. */
function Missing(): ReactNode {
  const { t } = useI18n()
  return (
    <Notice tone="warn">
      <p>{t('message.panelFailed')}</p>
    </Notice>
  )
}

const MessagePreview = lazy(() =>
  import('./message-preview.tsx').then(
    (part) => ({ default: part.MessagePreview }),
    () => ({ default: Missing }),
  ),
)

export type MessagePanelProps = ComponentProps<typeof MessagePreview>

/** What opens below the message; loaded when it is asked for. */
export function MessagePanel(props: MessagePanelProps): ReactNode {
  return (
    <Suspense fallback={<Spinner />}>
      <MessagePreview {...props} />
    </Suspense>
  )
}
