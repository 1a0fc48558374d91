import { useEffect, useMemo, useState, type ReactNode, type RefObject } from 'react'
import type { DraftChange } from '#domain/draft/draft.ts'
import type { GroupId } from '#domain/ids.ts'
import type { Person } from '#domain/people/person.ts'
import { firstLook } from '#domain/list/first-look.ts'
import type { Removal } from '#domain/verdict/removal.ts'
import styles from '#features/compose/field-tools.module.css'
import { useI18n } from '#i18n/i18n.tsx'
import { useRosters } from '#queries/groups/rosters.ts'
import { useOpening } from '#queries/opening.ts'
import { isListForTable } from '#queries/people/list-reading.ts'
import { usePersonDetail } from '#queries/people/person-detail.ts'
import { lazyPart } from '#ui/parts/lazy-part.tsx'
import type { TokenFieldHandle } from '#ui/token-field/token-field-props.ts'
import { TokenField } from '#ui/token-field/token-field.tsx'
import { fieldStatus } from './field-status.ts'
import { withoutMe } from './found-sections.ts'
import { isEligible, listSection, personSections, type FieldChoice } from './person-options.ts'
import { changeText } from './person-token.ts'
import { useNamesakes } from './use-namesakes.ts'
import { usePeopleFinder } from './use-people-finder.ts'
import { usePersonTokens } from './use-person-tokens.ts'

const ChosenList = lazyPart(async () => (await import('./chosen-list.tsx')).ChosenList)

/** Up to this number of chips are shown; beyond it, the latest few and a count. */
const mostChips = 20
const latestChips = 3

/** What the field offers besides typing names. */
export interface PeopleTools {
  readonly field: RefObject<TokenFieldHandle | null>
  /** In the frame of the field, at its far end. */
  readonly inside: ReactNode
  /** Below the field. */
  readonly below: ReactNode
}

export interface PeopleFieldProps {
  readonly chosen: readonly Person[]
  readonly groups: readonly GroupId[]
  readonly change: (change: DraftChange) => void
  /** Removes with the offer to undo. */
  readonly onRemove: (removal: Removal) => void
  readonly field: RefObject<TokenFieldHandle | null>
  /** Focus when the field appears. */
  readonly takesFocus: boolean
  /** Opens the table of lists with a text. */
  readonly onList: (text: string) => void
  readonly tools?: PeopleTools | undefined
}

/** Colleagues, found by typing, each with its verdict in the chosen groups. */
export function PeopleField(props: PeopleFieldProps): ReactNode {
  const { chosen, groups, change, onRemove, onList, field, takesFocus, tools } = props
  const { t } = useI18n()
  const [listed, setListed] = useState(false)
  const rosters = useRosters(groups)
  const finder = usePeopleFinder()
  const { query, search, reading } = finder
  const me = useOpening().data?.me ?? null
  const sections = useMemo(() => withoutMe(finder.sections, me), [finder.sections, me])
  const found = useMemo(
    () => sections.flatMap(({ matches }) => matches.map(({ person }) => person)),
    [sections],
  )
  const detail = usePersonDetail(found)
  const namesakes = useNamesakes(chosen, found)
  const [first] = found
  const { typed } = reading
  const isList = typed?.kind === 'list'
  // Enter takes nobody who could be mistaken, and nobody in the place of a person who was named but cannot be chosen.
  const isClear =
    first !== undefined &&
    isEligible(first, me) &&
    (typed?.kind === 'person' && typed.match.kind !== 'none'
      ? typed.match.kind === 'one' && (typed.alone || !namesakes.isDoubtful(first))
      : search.askable && !namesakes.isDoubtful(first))
  const { status, empty, busy, fresh } = fieldStatus(t, finder)
  // A row is drawn again only when something in it has changed.
  const rows = useMemo(
    () => personSections(t, sections, { me, rosters, detail }),
    [t, sections, me, rosters, detail],
  )
  const tokens = usePersonTokens(chosen, detail, namesakes.needsDetail)

  useEffect(() => {
    if (takesFocus) field.current?.focus()
  }, [takesFocus, field])

  const many = chosen.length > mostChips
  const more = {
    text: t('chosen.count', { count: chosen.length }),
    expanded: listed,
    onPress: () => setListed(!listed),
  }

  return (
    <div onFocus={finder.onFirstFocus}>
      {/* A list dropped on this field is taken as a list, like one dropped anywhere on the page. */}
      <div data-takes-lists="">
        <TokenField<FieldChoice>
          ref={field}
          text={{
            label: t('people.label'),
            // Once somebody is chosen, the placeholder would only take a line of its own.
            ...(chosen.length === 0 ? { placeholder: t('people.placeholder') } : {}),
            instructions: t('tokens.instructions'),
            chosen: t('people.chosen'),
            already: (name) => t('tokens.already', { name }),
            change: (tokenChange) => changeText(t, tokenChange),
          }}
          chosen={{
            tokens,
            maxShown: many ? latestChips : mostChips,
            ...(many ? { more } : {}),
            onRemove: (key) =>
              change({
                kind: 'remove-people',
                ids: chosen.filter(({ id }) => String(id) === key).map(({ id }) => id),
              }),
          }}
          query={query}
          onQueryChange={finder.type}
          onPaste={(text, before) => {
            // What was typed before it is a line of its own.
            const list = before.trim() === '' ? text : `${before}\n${text}`
            const look = firstLook(text)
            if (look === 'list') onList(list)
            // It is in the field until it has been read.
            if (look === 'unclear') void isListForTable(text).then((isList) => isList && onList(list))
            return look === 'list'
          }}
          results={{
            sections: isList ? [listSection(t, typed.people)] : rows,
            busy,
            fresh,
            enterTakesFirst: isList || isClear,
            status,
            empty,
            spoken: found.length > 0 ? t('people.found', { count: found.length }) : undefined,
          }}
          onChoose={(choice) => {
            if (choice.kind === 'list') return onList(query)
            namesakes.remember(choice.person)
            change({ kind: 'add-people', people: [choice.person] })
          }}
          end={tools?.inside}
        />
      </div>
      {tools && <div className={styles['below']}>{tools.below}</div>}
      {listed && chosen.length > 0 && (
        <ChosenList
          chosen={chosen}
          onRemove={onRemove}
          onClose={() => {
            setListed(false)
            field.current?.focus()
          }}
        />
      )}
    </div>
  )
}
