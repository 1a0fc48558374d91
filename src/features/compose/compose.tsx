import type { ReactNode } from 'react'
import type { Draft, DraftChange } from '#domain/draft.ts'
import type { PortalError } from '#domain/portal-error.ts'
import { useReadings } from '#queries/rosters.ts'
import { Card } from '#ui/card.tsx'
import { Page } from '#ui/page.tsx'
import styles from './compose.module.css'
import { ForecastPanel } from './forecast-panel.tsx'
import { GroupsField } from './groups-field.tsx'
import { InterruptedNotice } from './interrupted-notice.tsx'
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
  /** The way to a whole list of colleagues, below their field. */
  readonly listEntrance?: ReactNode
  /** Takes a text pasted into the field of colleagues; false when it is as good as typed. */
  readonly onPastePeople?: (text: string) => boolean
}

/** The form: on the left what I choose, on the right what will happen, below the button that says what it will do. */
export function Compose(props: ComposeProps): ReactNode {
  const { draft, change, preparing, error, onInvite, focusPeople } = props
  const readings = useReadings(draft.groups)
  const forecast = useForecast(draft, readings)
  return (
    <Page>
      <InterruptedNotice change={change} />
      <div className={styles['columns']}>
        <Card>
          <div className={styles['fields']}>
            <GroupsField chosen={draft.groups} readings={readings} change={change} />
            <div>
              <PeopleField
                chosen={draft.people}
                readings={readings}
                change={change}
                takesFocus={focusPeople}
                onPaste={props.onPastePeople}
              />
              {/* After the field, so that the way by Tab from groups to colleagues stays one step. */}
              {props.listEntrance}
            </div>
            <MessageField message={draft.message} change={change} />
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
