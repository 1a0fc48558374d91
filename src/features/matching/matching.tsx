import { useMemo, useState, type ReactNode } from 'react'
import { judgeLines, linesStillToMatch, peopleFound } from '#domain/match-line.ts'
import type { Person } from '#domain/person.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { useListMatching } from '#queries/match-list.ts'
import { useOpening } from '#queries/opening.ts'
import { Card } from '#ui/card.tsx'
import { useAnnounce } from '#ui/live-region.tsx'
import { Page } from '#ui/page.tsx'
import { ListForm } from './list-form.tsx'
import type { KeptLines, ListInput } from './list-input.ts'
import { MatchHeader } from './match-header.tsx'
import { MatchNotices } from './match-notices.tsx'
import { MatchTable } from './match-table.tsx'
import styles from './matching.module.css'
import { useListIntake } from './use-list-intake.ts'
import { useMatchAnnouncements } from './use-match-announcements.ts'

export interface MatchingProps {
  readonly given: ListInput
  readonly kept: KeptLines
  readonly chosen: readonly Person[]
  /** People for the draft, and the lines that still stand for nobody. */
  readonly onAdd: (people: readonly Person[], left: KeptLines) => void
  /** Nothing is added, all lines are kept. */
  readonly onLeave: (lines: KeptLines) => void
}

/** A list of colleagues: each line with whom it stands for, and what to do where that is not clear. */
export function Matching({ given, kept, chosen, onAdd, onLeave }: MatchingProps): ReactNode {
  const { t, portalLanguage } = useI18n()
  const announce = useAnnounce()
  const me = useOpening().data?.me ?? null
  const matching = useListMatching(kept, portalLanguage)
  const { lines, change } = matching
  const intake = useListIntake(given, lines.length, change)
  const [adding, setAdding] = useState(false)
  const judged = useMemo(
    () => judgeLines(lines, me, new Set(chosen.map(({ id }) => id))),
    [lines, me, chosen],
  )
  const found = useMemo(() => peopleFound(judged), [judged])
  useMatchAnnouncements(matching, judged)

  const add = (): void => {
    const left = linesStillToMatch(judged)
    const words = [
      t('list.added', { count: found.length }),
      left.length > 0 && t('list.left', { count: left.length }),
    ]
    announce(words.filter(Boolean).join(' '))
    onAdd(found, left)
  }

  return (
    <Page>
      <Card labelledBy="list-title">
        <div className={styles['body']}>
          <MatchHeader
            lines={lines.length}
            found={found.length}
            adding={adding || lines.length === 0}
            onMore={() => setAdding(true)}
            onLeave={() => onLeave(lines)}
            onAdd={add}
          />
          <MatchNotices matching={matching} intake={intake} />
          {(adding || lines.length === 0) && intake.reading === null && (
            <ListForm
              onText={(text) => setAdding(!intake.takeText(text))}
              onFile={(file) => void intake.takeFile(file).then((taken) => setAdding(!taken))}
            />
          )}
          {lines.length > 0 && <MatchTable judged={judged} change={change} />}
        </div>
      </Card>
    </Page>
  )
}
