import type { B24Frame } from '@bitrix24/b24jssdk'
import { createRestClient } from '#bitrix24/client.ts'
import { createGroupDirectory } from '#bitrix24/group-directory.ts'
import { createPacer } from '#bitrix24/pacer.ts'
import { createPeopleDirectory } from '#bitrix24/people-directory.ts'
import { createInvitationSender } from '#bitrix24/sonet-group-user.ts'
import { readUserOptions } from '#bitrix24/user-options.ts'
import { browserClock } from '#portal/clock.ts'
import type { PortalLinks } from '#domain/portal-links.ts'
import { createJournalStorage } from '#portal/journal-storage.ts'
import { createPortalLinks } from '#portal/links.ts'
import { randomId } from '#portal/random-id.ts'
import { createSentStorage } from '#portal/sent-storage.ts'
import type { Session } from '#portal/session.ts'
import { createStores } from '#portal/stores.ts'
import type { LateServices, Services } from '#queries/services.tsx'

/** Pages of the portal; here, so that the first script stays small. */
export const createLinks = (frame: B24Frame): PortalLinks => createPortalLinks(frame)

/** The domain's ports, filled with the real portal. */
export function createServices(frame: B24Frame, session: Session): Services {
  const { portalOrigin } = session
  const client = createRestClient(frame, createPacer(browserClock))
  const { sent, readOptions } = createSentStorage(frame, () => readUserOptions(client))
  const groups = createGroupDirectory(client)
  // One for the page: it knows what this opening has bound already.
  let late: LateServices | null = null
  return {
    groups,
    people: createPeopleDirectory(client),
    ...createStores(frame, readOptions),
    sent,
    journal: createJournalStorage(frame, readOptions, portalOrigin),
    tabId: randomId(),
    tabPages: async () => (await import('#portal/tab/tab-pages.ts')).tabPages,
    newId: randomId,
    sender: createInvitationSender(client),
    followUp: async () => (await import('#bitrix24/follow-up.ts')).createFollowUp(client),
    clock: browserClock,
    portalHost: new URL(portalOrigin).host,
    late: async () => {
      const { createLateServices } = await import('./late-services.ts')
      return (late ??= createLateServices({ frame, client, session, readOptions }))
    },
  }
}
