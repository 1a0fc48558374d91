import { useEffect, useState, type ReactNode } from 'react'
import type { PortalLinks } from '#domain/portal-links.ts'
import type { Session } from '#portal/session.ts'
import { useOpenedPerson } from '#queries/people/opened-person.ts'
import { useInvitationRun } from '#queries/run/invitation-run.ts'
import { useRecordedReceipt } from '#queries/run/recorded-receipt.ts'
import { lazyPart } from '#ui/parts/lazy-part.tsx'
import { whenIdle } from '#ui/parts/when-idle.ts'
import { FormPage } from './form-page.tsx'
import { useDraft } from './use-draft.ts'
import { useFirstReads } from './use-first-reads.ts'
import { useLastReceipt } from './use-last-receipt.ts'
import { useUndoneAnnouncement } from './use-undone-announcement.ts'

const Sending = lazyPart(async () => (await import('#features/sending/sending.tsx')).Sending)
const Receipt = lazyPart(async () => (await import('#features/receipt/receipt.tsx')).Receipt)

/** The one page: the form, then the run, then the receipt that replaces the form. */
export function InvitePage({
  session,
  links,
}: {
  session: Session | null
  links: PortalLinks | null
}): ReactNode {
  useFirstReads(session)
  const [again, setAgain] = useState(false)
  const invitation = useInvitationRun()
  const { run, preparing, error, show } = invitation
  const openedIn = session?.groupId ?? null
  // The draft stays until the record that takes its place is known to be stored.
  const keepDraft = run === null || (run.kind === 'live' && run.recorded !== true)
  const opened = useOpenedPerson(session?.userId ?? null)
  const access = useDraft(openedIn, opened, keepDraft)
  const { draft, change } = access
  const showRecorded = useRecordedReceipt(show)
  useLastReceipt(openedIn, showRecorded)
  useUndoneAnnouncement(invitation.undone)

  // Once the portal has answered, the form comes first: the line may be gone when these are wanted.
  const connected = session !== null
  useEffect(() => {
    if (!connected) return
    return whenIdle(() => {
      Sending.fetch()
      Receipt.fetch()
    })
  }, [connected])

  const failure = error === 'elsewhere' ? null : error
  if (run?.kind === 'live') {
    const { asked, ask, sendNow } = invitation
    return <Sending run={run} asked={asked} ask={ask} sendNow={sendNow} />
  }
  if (run)
    return (
      <Receipt
        run={run}
        links={links}
        onRetry={invitation.retry}
        retrying={preparing !== null}
        error={failure}
        onMore={() => {
          invitation.close()
          change({ kind: 'start-over' })
          setAgain(true)
        }}
      />
    )
  return (
    <FormPage
      access={access}
      preparing={preparing === 'start'}
      error={failure}
      onInvite={() => invitation.start(draft)}
      again={again}
      earlier={{
        onContinue: invitation.continueEarlier,
        onShow: showRecorded,
        continuing: preparing === 'continue',
        elsewhere: error === 'elsewhere',
      }}
      opened={again ? { kind: 'none' } : opened}
      inGroup={openedIn !== null}
      links={links}
    />
  )
}
