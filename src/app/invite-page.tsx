import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Draft } from '#domain/draft/draft.ts'
import type { PortalLinks } from '#domain/portal-links.ts'
import { SentButton } from '#features/sent/sent-button.tsx'
import { SentPart } from '#features/sent/sent-part.tsx'
import type { Session } from '#portal/session.ts'
import { useOpenedPerson } from '#queries/people/opened-person.ts'
import { useInvitationRun, type InvitationRun } from '#queries/run/invitation-run.ts'
import { useRecordedReceipt } from '#queries/run/recorded-receipt.ts'
import { lazyPart } from '#ui/parts/lazy-part.tsx'
import { whenIdle } from '#ui/parts/when-idle.ts'
import { FormPage } from './form-page.tsx'
import { useDraft } from './use-draft.ts'
import { useFirstReads } from './use-first-reads.ts'
import { useLastReceipt } from './use-last-receipt.ts'

const Sending = lazyPart(async () => (await import('#features/sending/sending.tsx')).Sending)
const UndoBar = lazyPart(async () => (await import('#features/sending/undo-bar.tsx')).UndoBar)
const UndoneNote = lazyPart(async () => (await import('#features/sending/undone-note.tsx')).UndoneNote)
const Receipt = lazyPart(async () => (await import('#features/receipt/receipt.tsx')).Receipt)

/** Was this page's own run undone, and nothing changed since? */
function isUndone({ undone, run }: InvitationRun, draft: Draft): boolean {
  if (undone === null || run?.kind === 'live') return false
  return undone.kind === 'start' ? undone.draft === draft : undone.kind === 'retry' && undone.run === run
}

/** The one page: the form, then the run, then the receipt that replaces the form. */
export function InvitePage({
  session,
  links,
}: {
  session: Session | null
  links: PortalLinks | null
}): ReactNode {
  useFirstReads(session)
  // Counts how often the form was begun anew: it is another one each time.
  const [again, setAgain] = useState(0)
  const [sentPage, setSentPage] = useState<'closed' | 'open' | 'left'>('closed')
  const sentButton = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (sentPage === 'left') sentButton.current?.focus()
  }, [sentPage])
  // The run was started from the draft; it is no earlier one that is viewed or continued.
  const [ofDraft, setOfDraft] = useState(false)
  const invitation = useInvitationRun()
  const { run, preparing, error, show } = invitation
  const openedIn = session?.groupId ?? null
  // The draft stays until the record that takes its place is known to be stored.
  const keepDraft = !ofDraft || run === null || (run.kind === 'live' && run.recorded !== true)
  const opened = useOpenedPerson(session?.userId ?? null)
  const access = useDraft(openedIn, opened, keepDraft)
  const { draft, change } = access
  const showRecorded = useRecordedReceipt((earlier) => {
    setOfDraft(false)
    show(earlier)
  })
  useLastReceipt(openedIn, run, showRecorded)

  // After the form, but while there is a connection: it may be gone when these are needed.
  const connected = session !== null
  useEffect(() => {
    if (!connected) return
    return whenIdle(() => {
      Sending.fetch()
      UndoBar.fetch()
      UndoneNote.fetch()
      Receipt.fetch()
    })
  }, [connected])

  const failure = error === 'elsewhere' ? null : error
  const undoing = run?.kind === 'live' && run.state.wait?.reason === 'undo' ? run : null
  if (run?.kind === 'live' && !undoing)
    return <Sending run={run} asked={invitation.asked} ask={invitation.ask} />
  const receipt = run?.kind === 'ended' ? run : undoing && invitation.startedFrom
  const undone = isUndone(invitation, draft)
  const sent = <SentButton ref={sentButton} onOpen={() => setSentPage('open')} />
  return (
    <>
      {sentPage === 'open' && (
        <SentPart
          links={links}
          from={receipt ? 'receipt' : 'form'}
          isAdmin={session?.isAdmin === true}
          onBack={() => setSentPage('left')}
          onBegin={(start) => {
            if (receipt) invitation.close()
            access.begin(start)
            setSentPage('closed')
            setAgain(again + 1)
          }}
        />
      )}
      {/* While the run can be undone, the page that started it stays in sight, and as it is. */}
      <div inert={undoing !== null} hidden={sentPage === 'open'}>
        {receipt ? (
          <Receipt
            run={receipt}
            tools={sent}
            links={links}
            onRetry={invitation.retry}
            retrying={preparing !== null}
            error={failure}
            onMore={() => {
              invitation.close()
              if (ofDraft) change({ kind: 'start-over' })
              else if (access.clear === null)
                for (const id of receipt.outcomes.keys()) change({ kind: 'add-group', id })
              setAgain(again + 1)
            }}
          />
        ) : (
          <FormPage
            key={again}
            access={access}
            sent={sent}
            preparing={preparing === 'start'}
            error={failure}
            onInvite={() => {
              setOfDraft(true)
              invitation.start(draft)
            }}
            undone={undone}
            again={again > 0}
            earlier={{
              onContinue: (earlier) => {
                setOfDraft(false)
                invitation.continueEarlier(earlier)
              },
              onShow: showRecorded,
              continuing: preparing === 'continue',
              elsewhere: error === 'elsewhere',
            }}
            opened={again > 0 ? { kind: 'none' } : opened}
            inGroup={openedIn !== null}
            links={links}
          />
        )}
      </div>
      {undoing && <UndoBar run={undoing} ask={invitation.ask} sendNow={invitation.sendNow} />}
      {undone && <UndoneNote />}
    </>
  )
}
