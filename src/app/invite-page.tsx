import { useState, type ReactNode } from 'react'
import { Compose } from '#features/compose/compose.tsx'
import { SavedListsLink, SavedSetsLink } from '#features/lists/list-links.tsx'
import { Receipt } from '#features/receipt/receipt.tsx'
import { SourceLinks } from '#features/sources/source-links.tsx'
import { Sending } from '#features/sending/sending.tsx'
import type { PortalLinks } from '#domain/ports.ts'
import type { Session } from '#portal/session.ts'
import { useInvitationRun } from '#queries/invitation-run.ts'
import { useDraft } from './use-draft.ts'

/** The one page: the form, then the run, then the receipt that replaces the form. */
export function InvitePage({
  session,
  links,
}: {
  session: Session | null
  links: PortalLinks | null
}): ReactNode {
  const [again, setAgain] = useState(false)
  const { run, preparing, error, start, retry, wish, steer, close } = useInvitationRun()
  const [draft, change] = useDraft(session?.groupId ?? null, run === null)

  if (run && !run.ended) return <Sending run={run} wish={wish} steer={steer} />
  if (run)
    return (
      <Receipt
        run={run}
        links={links}
        onRetry={(rows) => retry(draft.message, rows)}
        retrying={preparing}
        error={error}
        onMore={() => {
          close()
          change({ kind: 'start-over' })
          setAgain(true)
        }}
      />
    )
  return (
    <Compose
      draft={draft}
      change={change}
      preparing={preparing}
      error={error}
      onInvite={() => start(draft)}
      focusPeople={again}
      peopleTools={
        <>
          <SourceLinks draft={draft} change={change} />
          <SavedListsLink draft={draft} change={change} />
        </>
      }
      groupTools={<SavedSetsLink draft={draft} change={change} />}
    />
  )
}
