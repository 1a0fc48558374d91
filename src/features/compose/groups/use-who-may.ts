import { useMemo, useState } from 'react'
import { mayInvite, type Group, type GroupDetails } from '#domain/groups/group.ts'
import type { GroupId } from '#domain/ids.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { useInviters, type ShutGroup } from '#queries/groups/group-inviters.ts'
import { useSettled } from '#ui/use-settled.ts'

/** How long the highlight rests on a group before the portal is asked who leads it, in milliseconds. */
const restMs = 250

export interface WhoMay {
  readonly look: (group: Group | null) => void
  /** The highlighted group where I may not invite, once it is known who may: "Can invite: Elena and Tom". */
  readonly answer: { readonly id: GroupId; readonly text: string } | null
}

/** Who may invite into the group that is highlighted, where I may not. */
export function useWhoMay(details: ReadonlyMap<GroupId, GroupDetails>): WhoMay {
  const { t, list } = useI18n()
  const [group, look] = useState<Group | null>(null)
  const known = group ? details.get(group.id) : undefined
  const shut = group && known && !known.archived && mayInvite(group, known) === 'no' ? known : null
  const key = shut ? String(shut.id) : ''
  const rested = useSettled(key, restMs) === key
  const asked = useMemo(
    (): ShutGroup | null => (shut && rested ? { id: shut.id, rule: shut.inviteRule } : null),
    [shut, rested],
  )
  const inviters = useInviters(asked)
  const answer = useMemo(() => {
    if (!asked || !inviters || inviters.people.length === 0) return null
    const names = inviters.people.map(({ name }) => name)
    const more = inviters.others > 0 ? [t('people.others', { count: inviters.others })] : []
    return { id: asked.id, text: t('groups.whoMay', { names: list([...names, ...more]) }) }
  }, [asked, inviters, t, list])
  return { look, answer }
}
