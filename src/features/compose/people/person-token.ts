import type { Person } from '#domain/people/person.ts'
import type { Translate } from '#i18n/messages.ts'
import { personName } from '#i18n/names.ts'
import type { Token, TokenChange } from '#ui/token-field/token-field-types.ts'

/**
 * A chip. Its longer texts are getters, because of thousands only a few are drawn.
 *
 * @param detailOf position and departments, as far as they are known
 * @param hasNamesake the chip must say which of them it is
 */
export function personToken(
  t: Translate,
  person: Person,
  detailOf: (person: Person) => string,
  hasNamesake: boolean,
): Token {
  const name = personName(t, person.id, person.name)
  const withDetail = (): string => {
    const detail = detailOf(person)
    return detail ? t('people.named', { name, detail }) : name
  }
  return {
    key: String(person.id),
    label: name,
    get detail() {
      return (hasNamesake && detailOf(person)) || undefined
    },
    get hint() {
      return withDetail()
    },
    picture: { kind: 'person', src: person.photo ?? undefined },
    get removeLabel() {
      return t('tokens.remove', { name: hasNamesake ? withDetail() : name })
    },
  }
}

/** A chip's name as it is read out, with the detail where namesakes are chosen. */
const spoken = (t: Translate, { label, detail }: Token): string =>
  detail === undefined ? label : t('people.named', { name: label, detail })

/** What screen readers hear when chips are added or removed. */
export function changeText(t: Translate, { added, removed, total }: TokenChange): string | undefined {
  if (added.length > 1) return t('people.addedMany', { count: added.length })
  if (removed.length > 1) return t('people.removedMany', { count: removed.length })
  if (added[0]) return t('people.added', { name: spoken(t, added[0]), count: total })
  return removed[0] && t('people.removed', { name: spoken(t, removed[0]), count: total })
}
