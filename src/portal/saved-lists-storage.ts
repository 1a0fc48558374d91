import type { B24Frame } from '@bitrix24/b24jssdk'
import {
  mergeLists,
  parseSavedLists,
  savedListsText,
  type SavedListsStorage,
} from '#domain/draft/saved-lists.ts'
import { freshOption } from './fresh-option.ts'
import type { ReadUserOptions } from './user-option.ts'

/**
 * Lists stored on the portal, where other tabs write, too.
 *
 * @param make turns a number into an ID
 */
export function createSavedListsStorage<Id extends number>(
  frame: B24Frame,
  name: 'lists' | 'sets',
  readOptions: ReadUserOptions,
  make: (id: number) => Id,
): SavedListsStorage<Id> {
  const option = freshOption(frame, name, readOptions)
  const atOpening = parseSavedLists(option.known(), make)
  return {
    atOpening: () => atOpening,
    read: async () => parseSavedLists(await option.read(), make),
    change: async (before, after) => {
      const merged = mergeLists(before, after, parseSavedLists(await option.read(), make))
      if (merged === null) throw new RangeError('no room for the lists of all tabs')
      await option.write(savedListsText(merged))
      return merged
    },
  }
}
