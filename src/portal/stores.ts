import type { B24Frame } from '@bitrix24/b24jssdk'
import { parseDraftRecord } from '#domain/draft-record.ts'
import { groupId, userId } from '#domain/ids.ts'
import type { DraftStorage, GroupSetStorage, JournalStorage, PeopleListStorage } from '#domain/ports.ts'
import { parseRunRecord } from '#domain/run-record.ts'
import { parseSavedLists, savedListsText } from '#domain/saved-lists.ts'
import { userOption } from './user-option.ts'

/** The unfinished run, kept on the portal. */
export function createRunJournal(frame: B24Frame): JournalStorage {
  const option = userOption(frame, 'run')
  return {
    write: (record) => option.write(JSON.stringify(record)),
    read: () => Promise.resolve(parseRunRecord(option.read())),
    clear: () => option.write(''),
  }
}

/** What was chosen and typed, kept on the portal. */
export function createDraftStorage(frame: B24Frame): DraftStorage {
  const option = userOption(frame, 'draft')
  return {
    write: (record) => option.write(JSON.stringify(record)),
    read: () => Promise.resolve(parseDraftRecord(option.read())),
    clear: () => option.write(''),
  }
}

/** My lists of colleagues, kept on the portal. */
export function createPeopleListStorage(frame: B24Frame): PeopleListStorage {
  const option = userOption(frame, 'lists')
  return {
    write: (lists) => option.write(savedListsText(lists)),
    read: () => Promise.resolve(parseSavedLists(option.read(), userId)),
    clear: () => option.write(''),
  }
}

/** My sets of groups, kept on the portal. */
export function createGroupSetStorage(frame: B24Frame): GroupSetStorage {
  const option = userOption(frame, 'sets')
  return {
    write: (sets) => option.write(savedListsText(sets)),
    read: () => Promise.resolve(parseSavedLists(option.read(), groupId)),
    clear: () => option.write(''),
  }
}
