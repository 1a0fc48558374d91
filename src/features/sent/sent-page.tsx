import { useMemo, useState, type ReactNode } from 'react'
import type { DraftStart } from '#domain/draft/draft-record.ts'
import type { PortalLinks } from '#domain/portal-links.ts'
import { lastReminders } from '#domain/sent/reminders.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { errorText, remedyText } from '#i18n/texts.ts'
import { useOpening } from '#queries/opening.ts'
import { useSentLog } from '#queries/sent/sent-log.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Notice } from '#ui/notice.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { Page } from '#ui/page.tsx'
import { Spinner } from '#ui/spinner.tsx'
import { BackButton } from './back-button.tsx'
import { LiveRuns } from './live-runs.tsx'
import { SentList } from './sent-list.tsx'
import { SentRunPage } from './sent-run-page.tsx'

export interface SentPageProps {
  readonly links: PortalLinks | null
  /** Where it leads back to. */
  readonly from: 'form' | 'receipt'
  /** May withdraw invitations, as the portal said at the opening. */
  readonly isAdmin: boolean
  readonly onBack: () => void
  /** Leads to the form with a new draft. */
  readonly onBegin: (start: DraftStart) => void
}

/** Which run is shown, and whether it was opened to remind those who wait. */
interface Shown {
  readonly openedId: string | null
  readonly reminding: boolean
}

const list: Shown = { openedId: null, reminding: false }

/** What was sent, and one of the runs when it is opened. */
export function SentPage({ links, from, isAdmin, onBack, onBegin }: SentPageProps): ReactNode {
  const { t } = useI18n()
  const [awaited, setAwaited] = useState<readonly string[]>([])
  const { data: log, error, refetch } = useSentLog(awaited)
  const [{ openedId, reminding }, show] = useState<Shown>(list)
  const opened = log?.runs.find(({ runId }) => runId === openedId)
  const mayNotify = useOpening().data?.scopes.includes('im') === true

  const last = useMemo(() => lastReminders(log?.runs ?? []), [log])

  if (opened)
    return (
      <SentRunPage
        run={opened}
        last={last}
        links={links}
        isAdmin={isAdmin}
        reminding={reminding}
        onBack={() => show(list)}
        onBegin={onBegin}
      />
    )
  return (
    <Page>
      <BackButton onClick={onBack}>{t(from === 'form' ? 'sent.toForm' : 'sent.toReceipt')}</BackButton>
      <Card>
        <PageHead title={t('action.sent')} actions={null} />
        {error && !log && (
          <Notice
            tone="bad"
            title={t('sent.failed', { reason: errorText(t, error.code) })}
            actions={<Button onClick={() => void refetch()}>{t('action.retry')}</Button>}
          >
            <p>{remedyText(t, error.code)}</p>
          </Notice>
        )}
        {!error && !log && (
          <p>
            <Spinner /> {t('sent.reading')}
          </p>
        )}
        <LiveRuns onLive={setAwaited} />
        {log && (
          <SentList
            log={log}
            onOpen={(runId) => show({ openedId: runId, reminding: false })}
            onRemind={mayNotify ? (runId) => show({ openedId: runId, reminding: true }) : null}
          />
        )}
      </Card>
    </Page>
  )
}
