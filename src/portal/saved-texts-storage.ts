import type { B24Frame } from '@bitrix24/b24jssdk'
import {
  mergeTexts,
  parseSavedTexts,
  savedTextsText,
  type SavedTextsStorage,
} from '#domain/draft/saved-texts.ts'
import { freshOption } from './fresh-option.ts'
import type { ReadUserOptions } from './user-option.ts'

/** Texts stored on the portal, where other tabs write, too. */
export function createSavedTextsStorage(frame: B24Frame, readOptions: ReadUserOptions): SavedTextsStorage {
  const option = freshOption(frame, 'texts', readOptions)
  return {
    read: async () => parseSavedTexts(await option.read()),
    change: async (before, after) => {
      const merged = mergeTexts(before, after, parseSavedTexts(await option.read()).texts)
      if (merged === null) throw new RangeError('no room for the texts of all tabs')
      await option.write(savedTextsText(merged))
      return merged
    },
  }
}
