import { useMemo } from 'react'
import type { Person } from '#domain/people/person.ts'
import { useI18n } from '#i18n/i18n.tsx'
import type { Translate } from '#i18n/messages.ts'
import type { Token } from '#ui/token-field/token-field-types.ts'
import { personToken } from './person-token.ts'

interface KnownToken {
  readonly hasNamesake: boolean
  readonly token: Token
}

/** Makes chips, and for the same person the same one again until what it says is another. */
function tokenMaker(t: Translate, detailOf: (person: Person) => string) {
  const known = new WeakMap<Person, KnownToken>()
  return (person: Person, hasNamesake: boolean): Token => {
    const before = known.get(person)
    if (before?.hasNamesake === hasNamesake) return before.token
    const token = personToken(t, person, detailOf, hasNamesake)
    known.set(person, { hasNamesake, token })
    return token
  }
}

/** The chips of the chosen people: of thousands, a change makes one anew. */
export function usePersonTokens(
  chosen: readonly Person[],
  detailOf: (person: Person) => string,
  needsDetail: (person: Person) => boolean,
): readonly Token[] {
  const { t } = useI18n()
  const tokenOf = useMemo(() => tokenMaker(t, detailOf), [t, detailOf])
  return useMemo(
    () => chosen.map((person) => tokenOf(person, needsDetail(person))),
    [chosen, tokenOf, needsDetail],
  )
}
