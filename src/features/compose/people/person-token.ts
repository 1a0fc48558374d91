import type { Person } from '#domain/people/person.ts'
import type { Translate } from '#i18n/catalog.ts'
import { personName } from '#i18n/names.ts'
import type { Token, TokenChange } from '#ui/token-field/token-field-types.ts'

/**
 * A chip. Its longer texts are getters, because of thousands only a few are drawn.
 *
 * @param which tells the person from their namesakes; empty where there are none
 */
export function personToken(t: Translate, person: Person, which: () => string): Token {
  const name = personName(t, person.id, person.name)
  return {
    key: String(person.id),
    label: name,
    get detail() {
      return which() || undefined
    },
    picture: { kind: 'person', src: person.photo ?? undefined },
    get removeLabel() {
      const detail = which()
      return t('tokens.remove', { name: detail ? t('people.named', { name, detail }) : name })
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
