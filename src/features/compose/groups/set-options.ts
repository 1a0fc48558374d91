import type { SavedList, SavedLists } from '#domain/draft/saved-lists.ts'
import type { Group } from '#domain/groups/group.ts'
import type { GroupId } from '#domain/ids.ts'
import { matchWords } from '#domain/words/prefix-match.ts'
import type { Translate } from '#i18n/messages.ts'
import type { OptionSection, TokenOption } from '#ui/token-field/token-field-types.ts'

/** What a row of the list stands for. */
export type GroupChoice =
  | { readonly kind: 'group'; readonly group: Group }
  | { readonly kind: 'set'; readonly set: SavedList<GroupId> }
  /** The sheet in which sets are saved and changed. */
  | { readonly kind: 'edit-sets' }

/** From this number of groups on, a set is worth saving. */
const leastOfSet = 2

/**
 * Saved sets that fit what is typed and, while nothing is typed, the way to save and change them.
 *
 * @param chosen how many groups are chosen and could be saved
 */
export function setSections(
  t: Translate,
  sets: SavedLists<GroupId>,
  words: string,
  chosen: number,
): readonly OptionSection<GroupChoice>[] {
  const options = sets.flatMap((set): readonly TokenOption<GroupChoice>[] => {
    const matches = matchWords(set.name, words)
    if (matches === null) return []
    const subtitle = t('groups.found', { count: set.ids.length })
    const item = { kind: 'set', set } as const
    return [{ key: `set ${set.name}`, item, title: set.name, matches, subtitle, closes: true }]
  })
  const edit: TokenOption<GroupChoice> = {
    key: 'edit-sets',
    item: { kind: 'edit-sets' },
    title: t('groups.editSets'),
    closes: true,
  }
  const editable = words === '' && (sets.length > 0 || chosen >= leastOfSet)
  const all = editable ? [...options, edit] : options
  return all.length === 0 ? [] : [{ key: 'sets', heading: t('groups.sets'), options: all }]
}
