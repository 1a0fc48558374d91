import { Fragment, type ReactNode } from 'react'
import { mostNamed } from '#domain/groups/group.ts'
import type { UserId } from '#domain/ids.ts'
import type { Person } from '#domain/people/person.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { LinkButton } from '#ui/link-button.tsx'

export interface WhomToAskProps {
  readonly ask: readonly UserId[]
  readonly known: readonly Person[]
  readonly openProfile: ((id: UserId) => void) | undefined
}

/** "You can ask: Marta Silva, Ian Wolf, and 2 more"; nothing until the names are known. */
export function WhomToAsk({ ask, known, openProfile }: WhomToAskProps): ReactNode {
  const { t } = useI18n()
  const named = ask
    .slice(0, mostNamed)
    // The portal answers in its own order, and names those who were dismissed, too.
    .flatMap((id) => known.filter((person) => person.id === id && person.active))
  if (named.length === 0) return null
  const more = ask.length - Math.min(ask.length, mostNamed)
  return (
    <p>
      {t('closed.ask')}:{' '}
      {named.map(({ id, name }, place) => (
        <Fragment key={id}>
          {place > 0 && ', '}
          {openProfile ? <LinkButton onClick={() => openProfile(id)}>{name}</LinkButton> : <bdi>{name}</bdi>}
        </Fragment>
      ))}
      {more > 0 && `, ${t('forecast.andMore', { count: more })}`}
    </p>
  )
}
