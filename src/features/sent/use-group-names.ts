import type { SentRun } from '#domain/sent/sent-run.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { groupName } from '#i18n/names.ts'
import { useKnownGroup } from '#queries/groups/known-group.ts'

/** So many groups are named; a row has one line for them. */
const named = 3

/** "Website relaunch, Brand council and 4 more". */
export function useGroupNames({ outcomes }: SentRun): string {
  const { t, list } = useI18n()
  const knownGroup = useKnownGroup()
  const ids = [...outcomes.keys()]
  const names = ids.slice(0, named).map((id) => groupName(t, id, knownGroup(id)?.name))
  const more = ids.length - named
  return list(more > 0 ? [...names, t('sent.more', { count: more })] : names)
}
