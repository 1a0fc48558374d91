import { useRef, useState, type ReactNode } from 'react'
import type { Draft, DraftChange } from '#domain/draft/draft.ts'
import type { PortalError } from '#domain/portal-error.ts'
import type { PortalLinks } from '#domain/portal-links.ts'
import { withWords } from '#i18n/late-messages.ts'
import type { OpenedPerson } from '#queries/people/opened-person.ts'
import { Card } from '#ui/card.tsx'
import { lazyPart } from '#ui/parts/lazy-part.tsx'
import { Page } from '#ui/page.tsx'
import type { TokenFieldHandle } from '#ui/token-field/token-field-props.ts'
import styles from './compose.module.css'
import { FormTools } from './form-tools.tsx'
import { EarlierRunsNotice, type EarlierRunsProps } from './earlier-runs-notice.tsx'
import { ForecastPanel } from './forecast/forecast-panel.tsx'
import { useForecast } from './forecast/use-forecast.ts'
import { useHeardVerdicts } from './forecast/use-heard-verdicts.ts'
import { useRemoval } from './forecast/use-removal.ts'
import { GroupsField, type GroupTools } from './groups/groups-field.tsx'
import { useGroupFaces } from './groups/use-group-faces.ts'
import { InviteAction } from './invite-action.tsx'
import { MessageField } from './message/message-field.tsx'
import { OpenedNotice } from './opened-notice.tsx'
import { PeopleField, type PeopleTools } from './people/people-field.tsx'

const ClosedNotice = lazyPart(
  async () => (await withWords(() => import('./closed/closed-notice.tsx'))).ClosedNotice,
)
const VerdictMatrixCard = lazyPart(
  async () => (await withWords(() => import('./forecast/verdict-matrix-card.tsx'))).VerdictMatrixCard,
)

export interface ComposeProps {
  readonly draft: Draft
  readonly change: (change: DraftChange) => void
  /** The groups are being read once more before sending. */
  readonly preparing: boolean
  /** Why the last attempt sent nothing. */
  readonly error: PortalError | null
  readonly onInvite: () => void
  /** Null when there is nothing to clear. */
  readonly onClear: (() => void) | null
  /** Puts back what was cleared; null when nothing was. */
  readonly onUnclear: (() => void) | null
  /** The run was undone: the button takes the focus back. */
  readonly undone: boolean
  /** The field of colleagues takes the focus: the person asked to invite more. */
  readonly focusPeople: boolean
  readonly earlier: Omit<EarlierRunsProps, 'onGone'>
  /** The person whose card the app was opened from. */
  readonly opened: OpenedPerson
  /** The app was opened from a group's tab. */
  readonly inGroup: boolean
  /** Null until the portal has answered. */
  readonly links: PortalLinks | null
  /** Opens the table of lists with a text from the field of colleagues. */
  readonly onList: (text: string) => void
  /** Other ways to choose. */
  readonly peopleTools?: PeopleTools
  readonly groupTools?: GroupTools
  /** Notices about the draft. */
  readonly notices?: ReactNode
  /** At the end of the line above the form. */
  readonly tools?: ReactNode
}

/** For a few people in one group, the panel says all that the table would. */
const saysMore = ({ groups, people }: Draft): boolean =>
  groups.length > 1 ? groups.length * people.length > 2 : groups.length === 1 && people.length > 5

/** The form: the choices on the left, on the right what will become of them, with the invite button at its foot. */
export function Compose(props: ComposeProps): ReactNode {
  const { draft, change, preparing, error, onInvite, onClear, focusPeople, earlier, opened } = props
  const forecast = useForecast(draft)
  useHeardVerdicts(forecast.cells, draft.groups.length > 1)
  const faces = useGroupFaces()
  const groupsField = useRef<TokenFieldHandle>(null)
  const own = useRef<TokenFieldHandle>(null)
  const peopleField = props.peopleTools?.field ?? own
  const removals = useRemoval(draft, change)
  const [everybody, showEverybody] = useState(false)
  const tabular = saysMore(draft)
  return (
    <Page>
      <FormTools
        onClear={
          onClear
            ? () => {
                onClear()
                removals.forget()
                const field = draft.groups.length > 0 ? peopleField : groupsField
                field.current?.focus()
              }
            : null
        }
        onUnclear={props.onUnclear}
      >
        {props.tools}
      </FormTools>
      <EarlierRunsNotice {...earlier} onGone={() => peopleField.current?.focus()} />
      {props.notices}
      {forecast.closedSome && <ClosedNotice draft={draft} openProfile={props.links?.openProfile} />}
      <OpenedNotice
        opened={opened}
        inGroup={props.inGroup}
        groupsField={groupsField}
        peopleField={peopleField}
      />
      <div className={styles['columns']}>
        <Card>
          <div className={styles['fields']}>
            <GroupsField ref={groupsField} chosen={draft.groups} change={change} tools={props.groupTools} />
            <PeopleField
              chosen={draft.people}
              groups={draft.groups}
              change={change}
              onRemove={removals.removeInPlace}
              field={peopleField}
              takesFocus={focusPeople}
              onList={props.onList}
              tools={props.peopleTools}
            />
            <MessageField message={draft.message} groups={draft.groups} change={change} />
          </div>
        </Card>
        <ForecastPanel
          draft={draft}
          forecast={forecast}
          removals={removals}
          table={tabular ? { shown: everybody, toggle: () => showEverybody(!everybody) } : null}
          footer={
            <InviteAction
              draft={draft}
              forecast={forecast}
              preparing={preparing}
              error={error}
              onInvite={onInvite}
              onMissing={(what) => (what === 'groups' ? groupsField : peopleField).current?.focus()}
              takesFocus={props.undone}
            />
          }
        />
      </div>
      {tabular && everybody && (
        <VerdictMatrixCard
          cells={forecast.cells}
          groupName={(id) => faces(id).name}
          onRemove={removals.remove}
        />
      )}
    </Page>
  )
}
