import { useState, type ReactNode } from 'react'
import { Compose, type ComposeProps } from '#features/compose/compose.tsx'
import { DraftNotices, LinesLeft } from '#features/compose/draft-notices.tsx'
import { SavedListsLink, SavedSetsLink } from '#features/lists/list-links.tsx'
import { KeptLinesNote } from '#features/matching/kept-lines-note.tsx'
import { ListDrop } from '#features/matching/list-drop.tsx'
import { ListEntrance } from '#features/matching/list-entrance.tsx'
import type { KeptLines, ListInput } from '#features/matching/list-input.ts'
import { SourceLinks } from '#features/sources/source-links.tsx'
import { ListPage } from './list-page.tsx'
import type { DraftAccess } from './use-draft.ts'

type FormPageProps = Pick<
  ComposeProps,
  'earlier' | 'error' | 'inGroup' | 'links' | 'onInvite' | 'opened' | 'preparing'
> & {
  /** The user asked to invite more. */
  readonly again: boolean
  readonly access: DraftAccess
}

/** The form with all its ways to choose; a list that is being matched takes its place. */
export function FormPage({ again, access, ...form }: FormPageProps): ReactNode {
  const { draft, change, lines: kept, setLines, reading, unread } = access
  const [lists, setLists] = useState<readonly ListInput[]>([])
  const [back, setBack] = useState(false)
  const closeList = (lines: KeptLines): void => {
    setLines(lines)
    setLists([])
    setBack(true)
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
          change({ kind: 'add-people', people })
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
            other={access.other}
            onTakeOther={access.takeOther}
            onKeepMine={access.settle}
            peopleLeft={access.peopleLeft}
            linesLeft={access.linesLeft}
          />
        }
        focusPeople={again || back}
        groupTools={<SavedSetsLink draft={draft} change={change} />}
        peopleTools={
          <>
            <KeptLinesNote lines={kept} onLines={setLines} onOpen={() => setLists([{ kind: 'kept' }])} />
            <ListEntrance onOpen={() => setLists([{ kind: 'new' }])} />
            <SourceLinks draft={draft} change={change} />
            <SavedListsLink draft={draft} change={change} />
          </>
        }
        onList={(text) => setLists([{ kind: 'text', text }])}
      />
      <ListDrop onList={(list) => setLists([list])} />
    </>
  )
}
