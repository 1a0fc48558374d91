import { useState, type ReactNode } from 'react'
import { SettingsButton } from '#features/settings/settings-button.tsx'
import { Compose, type ComposeProps } from '#features/compose/compose.tsx'
import { DraftNotices, LinesLeft } from '#features/compose/draft-notices.tsx'
import { KeptLinesNote } from '#features/matching/kept-lines-note.tsx'
import { ListDrop } from '#features/matching/list-drop.tsx'
import type { KeptLines, ListInput } from '#features/matching/list-input.ts'
import { openAfresh } from '#portal/window.ts'
import { ListPage } from './list-page.tsx'
import type { DraftAccess } from './use-draft.ts'
import { useGroupTools } from '#app/choosing/use-group-tools.tsx'
import { usePeopleTools } from '#app/choosing/use-people-tools.tsx'

type FormPageProps = Pick<
  ComposeProps,
  'earlier' | 'error' | 'inGroup' | 'links' | 'onInvite' | 'opened' | 'preparing' | 'undone'
> & {
  /** The user asked to invite more. */
  readonly again: boolean
  readonly access: DraftAccess
  /** Leads to what was sent. */
  readonly sent: ReactNode
}

/** The form with all its ways to choose; a list that is being matched takes its place. */
export function FormPage({ again, access, sent, ...form }: FormPageProps): ReactNode {
  const { draft, change, lines: kept, setLines, reading, unread } = access
  const [lists, setLists] = useState<readonly ListInput[]>([])
  const [back, setBack] = useState(false)
  const closeList = (lines: KeptLines): void => {
    setLines(lines)
    setLists([])
    setBack(true)
  }
  const groupTools = useGroupTools(draft, change)
  const { tools: peopleTools, add } = usePeopleTools({
    draft,
    change,
    onList: () => setLists([{ kind: 'new' }]),
    notes: <KeptLinesNote lines={kept} onLines={setLines} onOpen={() => setLists([{ kind: 'kept' }])} />,
  })

  /** The notice that is answered goes, and its pressed button with it: the focus goes on to the field. */
  const andFocus = (answer: () => void) => (): void => {
    answer()
    peopleTools.field?.current?.focus()
  }

  if (lists.length > 0)
    return (
      <ListPage
        given={lists}
        onEarly={(early) => setLists((now) => [...now, early])}
        kept={kept}
        chosen={draft.people}
        groups={draft.groups}
        onLines={setLines}
        notice={<LinesLeft count={access.linesLeft} />}
        onAdd={(people, left) => {
          add(people)
          closeList(left)
        }}
        onLeave={closeList}
      />
    )
  return (
    <>
      <Compose
        {...form}
        draft={draft}
        change={change}
        notices={
          <DraftNotices
            unread={reading.failed ? unread.length : 0}
            reading={reading.reading}
            onRead={reading.retry}
            restoredAt={access.restoredAt}
            onStartAgain={access.clear && andFocus(access.clear)}
            waiting={access.waiting}
            onUse={andFocus(access.takeWaiting)}
            onDiscard={andFocus(access.discardWaiting)}
            peopleLeft={access.peopleLeft}
            linesLeft={access.linesLeft}
          />
        }
        onClear={access.clear}
        onUnclear={access.unclear}
        tools={
          <>
            {sent}
            <SettingsButton onDeleted={openAfresh} />
          </>
        }
        focusPeople={again || back}
        groupTools={groupTools}
        peopleTools={peopleTools}
        onList={(text) => setLists([{ kind: 'text', text }])}
      />
      <ListDrop onList={(list) => setLists([list])} />
    </>
  )
}
