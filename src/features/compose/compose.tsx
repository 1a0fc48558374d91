import { lazy, Suspense, useState, type ReactNode } from 'react'
import type { Draft, DraftChange } from '#domain/draft.ts'
import type { PortalError } from '#domain/portal-error.ts'
import type { OpenedPerson } from '#queries/opened-person.ts'
import { useReadings } from '#queries/rosters.ts'
import { Card } from '#ui/card.tsx'
import { Page } from '#ui/page.tsx'
import styles from './compose.module.css'
import { ForecastPanel } from './forecast-panel.tsx'
import { GroupsField } from './groups-field.tsx'
import { EarlierRunsNotice, type EarlierRunsProps } from './earlier-runs-notice.tsx'
import { InviteBar } from './invite-bar.tsx'
import { MessageField } from './message-field.tsx'
import { OpenedNotice } from './opened-notice.tsx'
import { PeopleField } from './people-field.tsx'
import { useForecast } from './use-forecast.ts'
import { useGroupFaces } from './use-group-faces.ts'
import { useRemoval } from './use-removal.ts'

const VerdictMatrixCard = lazy(async () => ({
  default: (await import('./verdict-matrix.tsx')).VerdictMatrixCard,
}))

export interface ComposeProps {
  readonly draft: Draft
  readonly change: (change: DraftChange) => void
  /** The verdicts are being read once more before sending. */
  readonly preparing: boolean
  /** Why the last attempt sent nothing. */
  readonly error: PortalError | null
  readonly onInvite: () => void
  /** The field of colleagues takes the focus: the person asked to invite more. */
  readonly focusPeople: boolean
  readonly earlier: EarlierRunsProps
  /** From whose card the app was opened. */
  readonly opened: OpenedPerson
  /** Takes a text pasted into the field of colleagues; false when it is as good as typed. */
  readonly onPastePeople?: (text: string) => boolean
  /** Other ways to choose, below the fields: Tab goes from field to field first. */
  readonly peopleTools?: ReactNode
  readonly groupTools?: ReactNode
}

/** The form: on the left what I choose, on the right what will happen, below the button that says what it will do. */
export function Compose(props: ComposeProps): ReactNode {
  const { draft, change, preparing, error, onInvite, focusPeople, earlier, opened } = props
  const readings = useReadings(draft.groups)
  const forecast = useForecast(draft, readings)
  const faces = useGroupFaces(readings)
  const removals = useRemoval(draft, change)
  const [everybody, showEverybody] = useState(false)
  const tabular =
    draft.people.length > 0 && (draft.groups.length > 1 || (everybody && draft.groups.length > 0))
  return (
    <Page>
      <EarlierRunsNotice {...earlier} />
      <OpenedNotice opened={opened} />
      <div className={styles['columns']}>
        <Card>
          <div className={styles['fields']}>
            <GroupsField chosen={draft.groups} readings={readings} change={change} tools={props.groupTools} />
            <PeopleField
              chosen={draft.people}
              readings={readings}
              change={change}
              onRemove={removals.removeInPlace}
              takesFocus={focusPeople}
              onPaste={props.onPastePeople}
              tools={props.peopleTools}
            />
            <MessageField message={draft.message} groups={draft.groups} readings={readings} change={change} />
          </div>
        </Card>
        <ForecastPanel
          draft={draft}
          forecast={forecast}
          readings={readings}
          removals={removals}
          onShowEverybody={tabular ? null : () => showEverybody(true)}
        />
      </div>
      {tabular && (
        <Suspense>
          <VerdictMatrixCard
            cells={forecast.cells}
            groupName={(id) => faces(id).name}
            onRemove={removals.remove}
          />
        </Suspense>
      )}
      <InviteBar
        draft={draft}
        forecast={forecast}
        preparing={preparing}
        error={error}
        onInvite={onInvite}
        onClear={() => change({ kind: 'clear' })}
      />
    </Page>
  )
}
