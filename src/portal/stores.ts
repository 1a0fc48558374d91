import type { B24Frame } from '@bitrix24/b24jssdk'
import { draftText, parseDraftRecord } from '#domain/draft-record.ts'
import { parseRecentGroups } from '#domain/group-recents.ts'
import { groupId, userId } from '#domain/ids.ts'
import type {
  DraftStorage,
  GroupSetStorage,
  PeopleListStorage,
  RecentGroupsStorage,
  RecentPeopleStorage,
  SettingsStorage,
} from '#domain/ports.ts'
import { parseRecentPeople } from '#domain/people-recents.ts'
import { parseSavedLists, savedListsText } from '#domain/saved-lists.ts'
import { parseSettings, settingsText } from '#domain/settings.ts'
import { userOption } from './user-option.ts'

/** What was chosen and typed, kept on the portal. */
export function createDraftStorage(frame: B24Frame): DraftStorage {
  const option = userOption(frame, 'draft')
  return {
    write: (record) => option.write(draftText(record)),
    read: () => Promise.resolve(parseDraftRecord(option.read())),
    clear: () => option.write(''),
  }
}

/** What somebody has set, kept on the portal; what is set now holds for this page at once. */
export function createSettingsStorage(frame: B24Frame): SettingsStorage {
  const option = userOption(frame, 'settings')
  let current = parseSettings(option.read())
  return {
    read: () => current,
    write: (settings) => {
      current = settings
      return option.write(settingsText(settings))
    },
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

/** Who was invited lately, kept on the portal: a few dozen bytes. */
export function createRecentPeopleStorage(frame: B24Frame): RecentPeopleStorage {
  const option = userOption(frame, 'people')
  let current = parseRecentPeople(option.read())
  return {
    write: (record) => {
      current = record
      return option.write(JSON.stringify(record))
    },
    read: () => Promise.resolve(current),
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
