import { useI18n } from '#i18n/i18n.tsx'
import type { ReactNode } from 'react'
import type { PortalLinks } from '#domain/portal-links.ts'
import type { Pair, RemindersDue } from '#domain/sent/reminders.ts'
import { Button } from '#ui/button.tsx'

export interface RunActionsProps {
  readonly reminders: RemindersDue
  /** The portal lets the app send notifications. */
  readonly mayNotify: boolean
  /** A panel is open, and has the main button. */
  readonly panelOpen: boolean
  readonly waiting: readonly Pair[]
  /** May withdraw invitations here. */
  readonly isAdmin: boolean
  readonly links: PortalLinks | null
  /** How many are not in their group any more. */
  readonly goneCount: number
  readonly onRemind: () => void
  readonly onWithdraw: () => void
  readonly onAgain: () => void
}

/** What may be done about a run, for as many as it concerns. */
export function RunActions(props: RunActionsProps): ReactNode {
  const { t } = useI18n()
  const { reminders, waiting, links, goneCount, panelOpen } = props
  const count = reminders.due.length
  const groups = [...new Set(waiting.map(({ groupId }) => groupId))]
  const [only] = groups
  return (
    <>
      {props.mayNotify && !panelOpen && waiting.length > 0 && (
        <Button
          look={count > 0 ? 'primary' : 'secondary'}
          large
          onClick={props.onRemind}
          disabledReason={count > 0 ? null : t('followUp.resting')}
        >
          {count > 0 ? t('followUp.remind', { count }) : t('followUp.remindNobody')}
        </Button>
      )}
      {goneCount > 0 && !panelOpen && (
        <Button large onClick={props.onAgain}>
          {t('followUp.again', { count: goneCount })}
        </Button>
      )}
      {props.isAdmin && waiting.length > 0 && !panelOpen && (
        <Button look="quiet" large onClick={props.onWithdraw}>
          {t('withdraw.yes', { count: waiting.length })}
        </Button>
      )}
      {!props.isAdmin && links && only !== undefined && groups.length === 1 && !panelOpen && (
        <Button look="quiet" large onClick={() => links.openGroup(only)}>
          {t('followUp.withdrawThere')}
        </Button>
      )}
    </>
  )
}
