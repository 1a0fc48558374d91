import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { userEvent, type UserEvent } from '@testing-library/user-event'
import { InvitePage } from '#app/invite-page.tsx'
import type { RestClient } from '#bitrix24/client.ts'
import { createFollowUp } from '#bitrix24/follow-up.ts'
import { createGroupDirectory } from '#bitrix24/group-directory.ts'
import { createPeopleDirectory } from '#bitrix24/people-directory.ts'
import { createInvitationSender } from '#bitrix24/sonet-group-user.ts'
import type { Settings } from '#domain/settings.ts'
import { I18nProvider } from '#i18n/i18n.tsx'
import type { Language } from '#i18n/language.ts'
import { loadPageMessages } from '#i18n/load-messages.ts'
import type { Messages } from '#i18n/messages.ts'
import { browserClock } from '#portal/clock.ts'
import { createQueryClient } from '#queries/query-client.ts'
import { ServicesProvider, type Services } from '#queries/services.tsx'
import { LiveRegion } from '#ui/live-region.tsx'

/** The storage of a browser tab that nobody reloads or kills. */
const forgetful = {
  write: () => Promise.resolve(),
  read: () => Promise.resolve(null),
  clear: () => Promise.resolve(),
}

const empty = <Item,>() => ({
  atOpening: (): readonly Item[] => [],
  read: () => Promise.resolve<readonly Item[]>([]),
  change: (_: readonly Item[], after: readonly Item[]) => Promise.resolve(after),
})

/** A text that is kept as long as the page is open. */
function rememberedText() {
  let text = ''
  return {
    known: () => text,
    read: () => Promise.resolve(text),
    write: (written: string) => {
      text = written
      return Promise.resolve()
    },
    others: () => new Map<string, string>(),
  }
}

const sendAtOnce: Settings = { undoSeconds: 0, message: '' }

export interface PageWords {
  readonly language: Language
  readonly messages: Messages
}

/** The words of a language, as the page has them when it starts. One language at a time. */
export const pageWords = async (language: Language): Promise<PageWords> => ({
  language,
  messages: await loadPageMessages(language),
})

const english = await pageWords('en')

const nothing = () => Promise.resolve(new Map())

/** The whole page on the app's real client, in jsdom; only the portal's frame is not there. */
export function renderInvitePage(client: RestClient, words: PageWords = english): UserEvent {
  const groups = createGroupDirectory(client)
  const services: Services = {
    groups,
    people: createPeopleDirectory(client),
    drafts: { ...forgetful, atOpening: () => null },
    journal: {
      ...forgetful,
      readAhead: () => undefined,
      atOpening: () => new Map(),
      read: nothing,
      discardDamaged: forgetful.clear,
      write: () => Promise.resolve({ bytes: 0, whole: true }),
    },
    texts: { ...empty(), read: () => Promise.resolve({ texts: [], damaged: false }) },
    settings: { read: () => sendAtOnce, write: () => Promise.resolve(), subscribe: () => () => undefined },
    recentGroups: forgetful,
    recentPeople: forgetful,
    lists: empty(),
    sets: empty(),
    sent: rememberedText(),
    tabId: 'page',
    tabPages: () => Promise.resolve({ carry: () => () => undefined, follows: () => Promise.resolve(false) }),
    newId: () => 'run',
    sender: createInvitationSender(client),
    followUp: () => Promise.resolve(createFollowUp(client)),
    clock: browserClock,
    portalHost: 'portal.example',
    late: () => Promise.reject(new Error('nobody asks for it here')),
  }
  render(
    <I18nProvider {...words}>
      <QueryClientProvider client={createQueryClient()}>
        <ServicesProvider services={services}>
          <LiveRegion>
            <InvitePage session={null} links={null} />
          </LiveRegion>
        </ServicesProvider>
      </QueryClientProvider>
    </I18nProvider>,
  )
  return userEvent.setup()
}
