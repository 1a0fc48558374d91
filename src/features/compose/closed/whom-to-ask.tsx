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

/** Stands in the sentence for what cannot be a text: Unicode's object replacement character. */
const hole = '\uFFFC'

/** "You can ask: Marta Silva, Ian Wolf, and 2 more"; nothing until the names are known. */
export function WhomToAsk({ ask, known, openProfile }: WhomToAskProps): ReactNode {
  const { t, listPieces } = useI18n()
  const named = ask
    .slice(0, mostNamed)
    // The portal answers in its own order, and names those who were dismissed, too.
    .flatMap((id) => known.filter((person) => person.id === id && person.active))
  if (named.length === 0) return null
  const more = ask.length - Math.min(ask.length, mostNamed)
  const names = named.map(({ name }) => name)
  const pieces = listPieces(more > 0 ? [...names, t('people.others', { count: more })] : names)
  const [before = '', after = ''] = t('closed.ask', { names: hole }).split(hole)
  return (
    <p>
      {before}
      {pieces.map(({ place, text }, at) => {
        const person = place === null ? undefined : named[place]
        if (!person) return <Fragment key={at}>{text}</Fragment>
        if (!openProfile) return <bdi key={at}>{text}</bdi>
        return (
          <LinkButton key={at} onClick={() => openProfile(person.id)}>
            {text}
          </LinkButton>
        )
      })}
      {after}
    </p>
  )
}
