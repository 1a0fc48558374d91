import { useEffect, useEffectEvent, useRef } from 'react'
import type { GroupId } from '#domain/ids.ts'
import { byVerdict, type VerdictCell } from '#domain/verdict/forecast.ts'
import { isOfGroup, isSendable, type Verdict } from '#domain/verdict/verdict.ts'
import { useGroupFaces } from '#features/compose/groups/use-group-faces.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { verdictText } from '#i18n/texts.ts'
import { useAnnounce } from '#ui/live-region.tsx'
import { saidVerdict } from './said-verdict.ts'

/** More names than these are counted. */
const fewNames = 3

const keyOf = ({ groupId, person, verdict }: VerdictCell): string => `${groupId} ${person.id} ${verdict}`

/** Not yet known, or said of the group by its notice. */
const isSilent = (verdict: Verdict): boolean =>
  isSendable(verdict) || isOfGroup(verdict) || verdict === 'checking'

/** Says who cannot be invited, once, when that becomes known: eyes see it beside the form. */
export function useHeardVerdicts(cells: readonly VerdictCell[], severalGroups: boolean): void {
  const { t, list } = useI18n()
  const announce = useAnnounce()
  const faces = useGroupFaces()
  const heard = useRef<ReadonlySet<string>>(new Set())
  const say = useEffectEvent((news: readonly VerdictCell[]) => {
    const several = severalGroups ? { groupName: (id: GroupId) => faces(id).name, toAll: false } : null
    for (const [verdict, those] of byVerdict(news)) {
      const { count, names } = saidVerdict(t, verdict, those, several)
      const second = names.length > fewNames ? count : list(names)
      announce(t('joined.colon', { first: verdictText(t, verdict), second }))
    }
  })
  useEffect(() => {
    const known = cells.filter(({ verdict }) => !isSilent(verdict))
    const news = known.filter((cell) => !heard.current.has(keyOf(cell)))
    heard.current = new Set(known.map(keyOf))
    if (news.length > 0) say(news)
  }, [cells])
}
