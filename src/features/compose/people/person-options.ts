import type { RosterStates } from '#domain/groups/roster.ts'
import type { UserId } from '#domain/ids.ts'
import type { Person } from '#domain/people/person.ts'
import { commonVerdict, type Verdict } from '#domain/verdict/verdict.ts'
import { toneOf } from '#features/compose/verdict-tone.ts'
import type { Translate } from '#i18n/messages.ts'
import { personName } from '#i18n/names.ts'
import { verdictText } from '#i18n/texts.ts'
import type { OptionSection, TokenOption } from '#ui/token-field/token-field-types.ts'
import type { FoundPerson, FoundSection } from './found-sections.ts'

/** What a row of the list stands for. */
export type FieldChoice =
  | { readonly kind: 'person'; readonly person: Person }
  /** What is typed, opened as a list. */
  | { readonly kind: 'list' }

/** What the rows say besides names. */
export interface OptionContext {
  readonly me: UserId | null
  readonly rosters: RosterStates
  readonly detail: (person: Person) => string
}

const headings = {
  exact: null,
  recent: 'people.recent',
  team: 'people.team',
  found: null,
  dismissed: null,
} as const

const headingOf = (t: Translate, key: FoundSection['key']): { readonly heading?: string } => {
  const heading = headings[key]
  return heading === null ? {} : { heading: t(heading) }
}

/** Verdicts that a row has no tag for: the usual one, and those that are not known yet. */
const untagged: ReadonlySet<Verdict> = new Set<Verdict>(['invite', 'checking', 'unchecked'])

/** Why somebody can never be chosen; undefined for a colleague. */
function reasonAgainst(t: Translate, { id, kind, active }: Person, me: UserId | null): string | undefined {
  if (id === me) return t('people.you')
  if (kind === 'other') return t('people.notColleague')
  return active ? undefined : t('people.dismissed')
}

function personOption(
  t: Translate,
  { person, ranges }: FoundPerson,
  context: OptionContext,
): TokenOption<FieldChoice> {
  const disabledReason = reasonAgainst(t, person, context.me)
  const verdict = disabledReason === undefined ? commonVerdict(person, context.rosters, context.me) : null
  return {
    key: String(person.id),
    item: { kind: 'person', person },
    title: personName(t, person.id, person.name),
    matches: ranges,
    subtitle: context.detail(person),
    picture: { kind: 'person', src: person.photo },
    tag:
      verdict === null || untagged.has(verdict)
        ? undefined
        : { text: verdictText(t, verdict), tone: toneOf(verdict) },
    disabledReason,
  }
}

/** True for somebody who can be chosen. */
export const isEligible = ({ id, kind, active }: Person, me: UserId | null): boolean =>
  id !== me && kind !== 'other' && active

/** The row that opens the table of lists with what is typed. */
export const listSection = (t: Translate, people: number): OptionSection<FieldChoice> => ({
  key: 'list',
  options: [
    {
      key: 'list',
      item: { kind: 'list' },
      title: t('people.asList', { count: people }),
    },
  ],
})

/** The rows of the list: people with what tells them apart, and their verdict where all groups agree on it. */
export const personSections = (
  t: Translate,
  sections: readonly FoundSection[],
  context: OptionContext,
): readonly OptionSection<FieldChoice>[] =>
  sections.map(({ key, matches }) => ({
    key,
    ...headingOf(t, key),
    options: matches.map((match) => personOption(t, match, context)),
  }))
