import { useDeferredValue, useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react'
import type { GroupId } from '#domain/ids.ts'
import { draftLines, linesOfDraft } from '#domain/list/kept-line.ts'
import { judgeLines, linesStillToMatch, peopleFound } from '#domain/list/line.ts'
import type { Person } from '#domain/people/person.ts'
import { commonVerdict, mayBeInvited } from '#domain/verdict/verdict.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { joined } from '#i18n/joined.ts'
import { useRosters } from '#queries/groups/rosters.ts'
import { useOpening } from '#queries/opening.ts'
import { useListMatching } from '#queries/people/list-lookup.ts'
import { Card } from '#ui/card.tsx'
import { useAnnounce } from '#ui/live-region.tsx'
import { Page } from '#ui/page.tsx'
import { ListDrop } from './list-drop.tsx'
import { ListForm } from './list-form.tsx'
import type { KeptLines, ListInput } from './list-input.ts'
import { MatchHeader } from './match-header.tsx'
import { MatchNotices } from './match-notices.tsx'
import { MatchTable } from './match-table.tsx'
import styles from './matching.module.css'
import { useListIntake } from './use-list-intake.ts'
import { useMatchAnnouncements } from './use-match-announcements.ts'

export interface MatchingProps {
  /** In the order in which they came. */
  readonly given: readonly ListInput[]
  readonly kept: KeptLines
  readonly chosen: readonly Person[]
  /** The chosen groups. */
  readonly groups: readonly GroupId[]
  /** Called with the lines whenever they change. */
  readonly onLines: (lines: KeptLines) => void
  /** Notices about them. */
  readonly notice?: ReactNode
  /** People for the draft, and the lines that still match nobody. */
  readonly onAdd: (people: readonly Person[], left: KeptLines) => void
  /** Nothing is added, all lines are kept. */
  readonly onLeave: (lines: KeptLines) => void
}

/** A list of colleagues: each line with its match, and the means to settle unclear ones. */
export function Matching(props: MatchingProps): ReactNode {
  const { given, kept, chosen, groups, notice, onLines, onAdd, onLeave } = props
  const { t, portalLanguage } = useI18n()
  const announce = useAnnounce()
  const titleId = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const me = useOpening().data?.me ?? null
  const [before] = useState(() => linesOfDraft(kept))
  const matching = useListMatching(before, portalLanguage)
  const { lines, change } = matching
  const intake = useListIntake(given, lines, change)
  const [adding, setAdding] = useState(given.every(({ kind }) => kind === 'new'))
  const judged = useMemo(
    () => judgeLines(lines, me, new Set(chosen.map(({ id }) => id))),
    [lines, me, chosen],
  )
  const found = useMemo(() => peopleFound(judged), [judged])
  const rosters = useRosters(groups)
  const uninvitable = useMemo(
    () => found.filter((person) => !mayBeInvited(person, rosters, me)).length,
    [found, rosters, me],
  )
  useMatchAnnouncements(matching, judged)

  // Thousands are spelt for the draft after they have been drawn.
  const drawn = useDeferredValue(lines)
  useEffect(() => onLines(draftLines(drawn)), [drawn, onLines])

  // The form for more lines closes once it was used.
  const takeText = async (text: string): Promise<void> => setAdding(!(await intake.takeText(text)))
  const takeFiles = async (files: readonly File[]): Promise<void> =>
    setAdding(!(await intake.takeFiles(files)))

  const add = (): void => {
    const left = linesStillToMatch(judged)
    const said = joined(t, 'sentences', [
      t('list.added', { count: found.length }),
      uninvitable > 0 ? t('list.uninvitable', { count: uninvitable }) : '',
      left.length > 0 ? t('list.left', { count: left.length }) : '',
    ])
    announce(said)
    onAdd(found, draftLines(left))
  }

  return (
    <Page>
      <ListDrop
        onList={(list) => {
          if (list.kind === 'files') void takeFiles(list.files)
          if (list.kind === 'text') void takeText(list.text)
        }}
      />
      <Card labelledBy={titleId}>
        <div className={styles['body']}>
          <MatchHeader
            title={{ id: titleId, ref: title }}
            lines={lines.length}
            found={found.length}
            uninvitable={uninvitable}
            adding={adding || lines.length === 0}
            onMore={() => setAdding(true)}
            onLeave={() => onLeave(draftLines(lines))}
            onAdd={add}
          />
          {notice}
          <MatchNotices matching={matching} intake={intake} />
          {(adding || lines.length === 0) && (
            // Hidden, not gone: what is typed in it must still be there if it cannot be read.
            <div hidden={intake.reading !== null}>
              <ListForm onText={(text) => void takeText(text)} onFiles={(files) => void takeFiles(files)} />
            </div>
          )}
          {lines.length > 0 && (
            <MatchTable
              judged={judged}
              verdictOn={(person) => commonVerdict(person, rosters, me)}
              change={change}
              title={title}
            />
          )}
        </div>
      </Card>
    </Page>
  )
}
