import type { GroupId, UserId } from '#domain/ids.ts'
import type { VerdictCell } from './forecast.ts'
import { isOfGroup, isSendable, type Verdict } from './verdict.ts'

/** What one press takes out of the choice: people, or groups where nobody can be invited. */
export type Removal =
  | { readonly kind: 'people'; readonly ids: readonly UserId[] }
  | { readonly kind: 'groups'; readonly ids: readonly GroupId[] }

/** People who get an invitation into at least one of the groups, or may still turn out to. */
const peopleToKeep = (all: readonly VerdictCell[]): ReadonlySet<UserId> =>
  new Set(
    all.filter(({ verdict }) => isSendable(verdict) || verdict === 'checking').map(({ person }) => person.id),
  )

/**
 * What can be taken out because of this verdict without losing an invitation: a member of one group who is to be
 * invited to another stays. Null if there is nothing to take out.
 *
 * @param cells those with this verdict
 * @param all everybody in every group
 */
export function removalFor(
  verdict: Verdict,
  cells: readonly VerdictCell[],
  all: readonly VerdictCell[],
): Removal | null {
  if (isSendable(verdict) || verdict === 'checking') return null
  if (isOfGroup(verdict)) {
    const ids = [...new Set(cells.map(({ groupId }) => groupId))]
    const several = all.some(({ groupId }) => groupId !== ids[0])
    if (several) return { kind: 'groups', ids }
  }
  const keep = peopleToKeep(all)
  const ids = [...new Set(cells.map(({ person }) => person.id))].filter((id) => !keep.has(id))
  return ids.length > 0 ? { kind: 'people', ids } : null
}
