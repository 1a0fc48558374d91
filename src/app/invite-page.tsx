import { useState, type ReactNode } from 'react'
import { Compose } from '#features/compose/compose.tsx'
import { ListDrop } from '#features/matching/list-drop.tsx'
import { ListEntrance } from '#features/matching/list-entrance.tsx'
import type { KeptLines, ListInput } from '#features/matching/list-input.ts'
import { Receipt } from '#features/receipt/receipt.tsx'
import { Sending } from '#features/sending/sending.tsx'
import { isList } from '#domain/paste-kind.ts'
import type { PortalLinks } from '#domain/ports.ts'
import type { Session } from '#portal/session.ts'
import { useInvitationRun } from '#queries/invitation-run.ts'
import { ListPage } from './list-page.tsx'
import { useDraft } from './use-draft.ts'

const noLines: KeptLines = []

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

  // A list that is being matched, in the place of the form; what is left of it waits until it is taken up again.
  const [list, setList] = useState<ListInput | null>(null)
  const [kept, setKept] = useState(noLines)
  const closeList = (lines: KeptLines): void => {
    setKept(lines)
    setList(null)
    setAgain(true)
  }

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
  if (list)
    return (
      <ListPage
        given={list}
        kept={kept}
        chosen={draft.people}
        onAdd={(people, left) => {
          change({ kind: 'add-people', people })
          closeList(left)
        }}
        onLeave={closeList}
      />
    )
  return (
    <>
      <Compose
        draft={draft}
        change={change}
        preparing={preparing}
        error={error}
        onInvite={() => start(draft)}
        focusPeople={again}
        listEntrance={<ListEntrance kept={kept.length} onOpen={() => setList({ kind: 'nothing' })} />}
        onPastePeople={(text) => {
          if (!isList(text)) return false
          setList({ kind: 'text', text })
          return true
        }}
      />
      <ListDrop onList={setList} />
    </>
  )
}
