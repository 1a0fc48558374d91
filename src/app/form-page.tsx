import { useState, type ReactNode } from 'react'
import { Compose, type ComposeProps } from '#features/compose/compose.tsx'
import { SavedListsLink, SavedSetsLink } from '#features/lists/list-links.tsx'
import { ListDrop } from '#features/matching/list-drop.tsx'
import { ListEntrance } from '#features/matching/list-entrance.tsx'
import type { KeptLines, ListInput } from '#features/matching/list-input.ts'
import { SourceLinks } from '#features/sources/source-links.tsx'
import { isList } from '#domain/paste-kind.ts'
import { ListPage } from './list-page.tsx'

const noLines: KeptLines = []

type FormPageProps = Omit<ComposeProps, 'focusPeople' | 'groupTools' | 'onPastePeople' | 'peopleTools'> & {
  /** The person asked to invite more. */
  readonly again: boolean
}

/** The form with all its ways to choose; a list that is being matched takes its place. */
export function FormPage({ again, ...form }: FormPageProps): ReactNode {
  const { draft, change } = form
  const [list, setList] = useState<ListInput | null>(null)
  // What is left of a list waits until it is taken up again.
  const [kept, setKept] = useState(noLines)
  const [back, setBack] = useState(false)
  const closeList = (lines: KeptLines): void => {
    setKept(lines)
    setList(null)
    setBack(true)
  }

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
        {...form}
        focusPeople={again || back}
        groupTools={<SavedSetsLink draft={draft} change={change} />}
        peopleTools={
          <>
            <ListEntrance kept={kept.length} onOpen={() => setList({ kind: 'nothing' })} />
            <SourceLinks draft={draft} change={change} />
            <SavedListsLink draft={draft} change={change} />
          </>
        }
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
