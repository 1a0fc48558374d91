import type { B24Frame } from '@bitrix24/b24jssdk'
import { parseDraftRecord } from '#domain/draft-record.ts'
import { parseRecentGroups } from '#domain/group-recents.ts'
import type { DraftStorage, JournalStorage, RecentGroupsStorage } from '#domain/ports.ts'
import { parseRunRecord } from '#domain/run-record.ts'
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

/** Groups used lately, kept on the portal: a few dozen bytes. */
export function createRecentGroupsStorage(frame: B24Frame): RecentGroupsStorage {
  const option = userOption(frame, 'groups')
  return {
    write: (record) => option.write(JSON.stringify(record)),
    read: () => Promise.resolve(parseRecentGroups(option.read())),
    clear: () => option.write(''),
  }
}
