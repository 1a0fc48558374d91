import { useState, type ReactNode } from 'react'
import { Receipt } from '#features/receipt/receipt.tsx'
import { Sending } from '#features/sending/sending.tsx'
import type { PortalLinks } from '#domain/ports.ts'
import type { Session } from '#portal/session.ts'
import { useInvitationRun } from '#queries/invitation-run.ts'
import { useKeptReceipt } from '#queries/kept-receipt.ts'
import { useOpenedPerson } from '#queries/opened-person.ts'
import { FormPage } from './form-page.tsx'
import { useDraft } from './use-draft.ts'
import { useLastReceipt } from './use-last-receipt.ts'
import { useSaidOnce } from './use-said-once.ts'

/** The one page: the form, then the run, then the receipt that replaces the form. */
export function InvitePage({
  session,
  links,
}: {
  session: Session | null
  links: PortalLinks | null
}): ReactNode {
  const [again, setAgain] = useState(false)
  const invitation = useInvitationRun()
  const { run, preparing, error, start, retry, resume, show, wish, steer, sendNow, close } = invitation
  const openedIn = session?.groupId ?? null
  // As long as it can be undone, the draft is what there is.
  const undoing = run?.state.pause?.reason === 'undo' && run.endedAt === null
  const opened = useOpenedPerson(session?.userId ?? null)
  const [draft, change] = useDraft(openedIn, opened, run === null || undoing)
  const showKept = useKeptReceipt(show)
  useLastReceipt(openedIn, showKept)
  useSaidOnce('undo.done', invitation.undone)

  const failure = error === 'elsewhere' ? null : error
  if (run && run.endedAt === null) return <Sending run={run} wish={wish} steer={steer} sendNow={sendNow} />
  if (run)
    return (
      <Receipt
        run={run}
        links={links}
        onRetry={(rows) => retry(run.state.plan.message, rows)}
        retrying={preparing !== null}
        error={failure}
        onMore={() => {
          close()
          change({ kind: 'start-over' })
          setAgain(true)
        }}
      />
    )
  return (
    <FormPage
      draft={draft}
      change={change}
      preparing={preparing === 'start'}
      error={failure}
      onInvite={() => start(draft)}
      again={again}
      earlier={{
        onResume: resume,
        onShow: showKept,
        resuming: preparing === 'resume',
        elsewhere: error === 'elsewhere',
      }}
      opened={again ? { kind: 'none' } : opened}
    />
  )
}
