import type { B24Frame } from '@bitrix24/b24jssdk'
import { draftCodec, type DraftStorage } from '#domain/draft/draft-record.ts'
import { groupId, userId } from '#domain/ids.ts'
import { recentGroupsCodec, recentPeopleCodec } from '#domain/recents.ts'
import { settingsCodec, usualSettings, type SettingsStorage } from '#domain/settings.ts'
import type { OptionName } from '#domain/storage-budget.ts'
import type { RecordCodec, RecordStorage } from '#domain/stored.ts'
import { freshOption } from './fresh-option.ts'
import { createSavedListsStorage } from './saved-lists-storage.ts'
import { createSavedTextsStorage } from './saved-texts-storage.ts'
import { userOption, type ReadUserOptions } from './user-option.ts'

/** The record as this tab last wrote it, or as the portal told it at the opening. */
function latestRecord<Record>(frame: B24Frame, name: OptionName, codec: RecordCodec<Record>) {
  const option = userOption(frame, name)
  let written: { readonly record: Record | null } | null = null
  return {
    read: (): Record | null => (written ? written.record : codec.parse(option.read())),
    write: (record: Record | null): Promise<void> => {
      written = { record }
      return option.write(record === null ? '' : codec.write(record))
    },
  }
}

/** A record among the user's options of the app. */
function recordStorage<Record>(
  frame: B24Frame,
  name: OptionName,
  codec: RecordCodec<Record>,
): RecordStorage<Record> {
  const { read, write } = latestRecord(frame, name, codec)
  return { read: () => Promise.resolve(read()), write, clear: () => write(null) }
}

function settingsStorage(frame: B24Frame): SettingsStorage {
  const option = userOption(frame, 'settings')
  const listeners = new Set<() => void>()
  let settings = settingsCodec.parse(option.read()) ?? usualSettings
  return {
    read: () => settings,
    write: (wanted) => {
      settings = wanted
      for (const tell of listeners) tell()
      return option.write(settingsCodec.write(wanted))
    },
    subscribe: (onWritten) => {
      listeners.add(onWritten)
      return () => listeners.delete(onWritten)
    },
  }
}

function draftStorage(frame: B24Frame, readOptions: ReadUserOptions): DraftStorage {
  const option = freshOption(frame, 'draft', readOptions)
  const atOpening = draftCodec.parse(option.known())
  return {
    atOpening: () => atOpening,
    read: async () => draftCodec.parse(await option.read()),
    write: (record) => option.write(draftCodec.write(record)),
  }
}

/** Everything that is stored for the user, but for the journal. */
export const createStores = (frame: B24Frame, readOptions: ReadUserOptions) => ({
  drafts: draftStorage(frame, readOptions),
  settings: settingsStorage(frame),
  recentGroups: recordStorage(frame, 'groups', recentGroupsCodec),
  recentPeople: recordStorage(frame, 'people', recentPeopleCodec),
  lists: createSavedListsStorage(frame, 'lists', readOptions, userId),
  sets: createSavedListsStorage(frame, 'sets', readOptions, groupId),
  texts: createSavedTextsStorage(frame, readOptions),
})
