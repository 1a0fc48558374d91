import type { B24Frame } from '@bitrix24/b24jssdk'
import { createRestClient } from '#bitrix24/client.ts'
import { createGroupDirectory } from '#bitrix24/group-directory.ts'
import { createPeopleDirectory } from '#bitrix24/people-directory.ts'
import { createInvitationSender } from '#bitrix24/sonet-group-user.ts'
import { browserClock } from '#portal/clock.ts'
import { randomId } from '#portal/random-id.ts'
import type { Session } from '#portal/session.ts'
import {
  createDraftStorage,
  createGroupSetStorage,
  createPeopleListStorage,
  createRecentGroupsStorage,
  createRecentPeopleStorage,
  createSettingsStorage,
} from '#portal/stores.ts'
import type { Services } from '#queries/services.tsx'
import { createJournalStorage } from './journal-storage.ts'
import { createSavedTextsStorage } from './saved-texts-storage.ts'

/** The domain's ports, filled with the real portal. */
export function createServices(frame: B24Frame, { portalOrigin }: Session): Services {
  const client = createRestClient(frame)
  const groups = createGroupDirectory(client)
  return {
    groups,
    people: createPeopleDirectory(client),
    drafts: createDraftStorage(frame),
    journal: createJournalStorage(frame, client, portalOrigin),
    settings: createSettingsStorage(frame),
    texts: createSavedTextsStorage(frame, client),
    pageId: randomId(),
    newId: randomId,
    recentGroups: createRecentGroupsStorage(frame),
    recentPeople: createRecentPeopleStorage(frame),
    lists: createPeopleListStorage(frame),
    sets: createGroupSetStorage(frame),
    run: {
      groups,
      sender: createInvitationSender(client),
      clock: browserClock,
    },
  }
}
