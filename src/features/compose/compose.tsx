import type { ReactNode } from 'react'
import type { Draft, DraftChange } from '#domain/draft.ts'
import type { PortalError } from '#domain/portal-error.ts'
import { useReadings } from '#queries/rosters.ts'
import { Card } from '#ui/card.tsx'
import { Page } from '#ui/page.tsx'
import styles from './compose.module.css'
import { ForecastPanel } from './forecast-panel.tsx'
import { GroupsField } from './groups-field.tsx'
import { EarlierRunsNotice, type EarlierRunsProps } from './earlier-runs-notice.tsx'
import { InviteBar } from './invite-bar.tsx'
import { MessageField } from './message-field.tsx'
import { PeopleField } from './people-field.tsx'
import { useForecast } from './use-forecast.ts'

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
}

/** The form: on the left what I choose, on the right what will happen, below the button that says what it will do. */
export function Compose({
  draft,
  change,
  preparing,
  error,
  onInvite,
  focusPeople,
  earlier,
}: ComposeProps): ReactNode {
  const readings = useReadings(draft.groups)
  const forecast = useForecast(draft, readings)
  return (
    <Page>
      <EarlierRunsNotice {...earlier} />
      <div className={styles['columns']}>
        <Card>
          <div className={styles['fields']}>
            <GroupsField chosen={draft.groups} readings={readings} change={change} />
            <PeopleField chosen={draft.people} readings={readings} change={change} takesFocus={focusPeople} />
            <MessageField message={draft.message} groups={draft.groups} readings={readings} change={change} />
          </div>
        </Card>
        <ForecastPanel draft={draft} forecast={forecast} readings={readings} change={change} />
      </div>
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
