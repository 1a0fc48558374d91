import type { GroupId } from '#domain/ids.ts'
import { byPerson, type VerdictCell } from '#domain/verdict/forecast.ts'
import { isOfGroup, isSendable, type Verdict } from '#domain/verdict/verdict.ts'
import type { Translate } from '#i18n/messages.ts'
import { personName } from '#i18n/names.ts'

/** What is said of a verdict besides its name. */
export interface SaidVerdict {
  /** With its noun where there are several groups, because people, groups and invitations are counted then. */
  readonly count: string
  readonly names: readonly string[]
}

/** Several chosen groups. */
export interface Several {
  readonly groupName: (id: GroupId) => string
  /** Everybody who will be invited is invited to all of the groups, or named under another verdict. */
  readonly toAll: boolean
}

/** Verdicts that everybody has in the same groups: these are named then. */
const namesGroups = (verdict: Verdict): boolean =>
  isOfGroup(verdict) || verdict === 'checking' || verdict === 'unchecked'

/** How many, and who; null as `several` for one group. */
export function saidVerdict(
  t: Translate,
  verdict: Verdict,
  cells: readonly VerdictCell[],
  several: Several | null,
): SaidVerdict {
  const people = byPerson(cells)
  if (several === null) {
    const names = people.map(({ person }) => personName(t, person.id, person.name))
    return { count: t('number.plain', { count: cells.length }), names }
  }
  const { groupName, toAll } = several
  if (namesGroups(verdict)) {
    const groups = [...new Set(cells.map(({ groupId }) => groupId))]
    return {
      count: t('forecast.groups', { count: groups.length }),
      names: groups.map(groupName),
    }
  }
  return {
    count: isSendable(verdict)
      ? t('forecast.invitations', { count: cells.length })
      : t('forecast.people', { count: people.length }),
    names: people.map(({ person, groups: [first, ...others] }) => {
      const name = personName(t, person.id, person.name)
      if (first === undefined || (isSendable(verdict) && toAll)) return name
      const where = others.length > 0 ? t('forecast.groups', { count: others.length + 1 }) : groupName(first)
      return t('forecast.inGroup', { name, group: where })
    }),
  }
}
