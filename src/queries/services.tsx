import { createContext, useContext, type ReactNode } from 'react'
import type { Clock } from '#domain/clock.ts'
import type { DraftStorage } from '#domain/draft/draft-record.ts'
import type { SavedListsStorage } from '#domain/draft/saved-lists.ts'
import type { SavedTextsStorage } from '#domain/draft/saved-texts.ts'
import type { GroupDirectory } from '#domain/groups/group-directory.ts'
import type { Group } from '#domain/groups/group.ts'
import type { GroupId, UserId } from '#domain/ids.ts'
import type { OpenedJournal } from '#domain/journal/journal-storage.ts'
import type { TabPages } from '#domain/journal/tab-pages.ts'
import type { PeopleDirectory } from '#domain/people/people-directory.ts'
import type { Placement, PlacementChange } from '#domain/placements.ts'
import type { PortalCheck } from '#domain/portal-check.ts'
import type { InvitationSender } from '#domain/run/driver.ts'
import type { FollowUp } from '#domain/sent/follow-up.ts'
import type { SentStorage } from '#domain/sent/sent-storage.ts'
import type { SettingsStorage } from '#domain/settings.ts'
import type { StoredData } from '#domain/stored-data.ts'
import type { RecordStorage } from '#domain/stored.ts'

/** What an administrator may look at and change for the whole portal. Each rejects with a `PortalError`. */
export interface AdministratorServices {
  /** Where this page is. */
  readonly address: string
  /** How the spots stand when this opening has bound what was missing, and what the portal refused of it. */
  readonly readPlacements: () => Promise<PlacementChange>
  /** Binds the app to its spots of the portal. */
  readonly tendPlacements: () => Promise<void>
  /** Why this page must not bind itself: no portal would open its address, or it may be an earlier version. */
  readonly unbindable: 'address' | 'elsewhere' | null
  readonly switchPlacement: (placement: Placement, on: boolean) => Promise<PlacementChange>
  readonly checkPortal: (groups: readonly Group[]) => Promise<PortalCheck>
}

/** What few people need, and nobody at once. */
export interface LateServices {
  readonly stored: StoredData
  /** Null for everybody else. */
  readonly administrator: AdministratorServices | null
}

/** The ports that the queries use; null until the portal has answered. */
export interface Services {
  readonly groups: GroupDirectory
  readonly people: PeopleDirectory
  readonly drafts: DraftStorage
  readonly journal: OpenedJournal
  readonly settings: SettingsStorage
  readonly recentGroups: RecordStorage<readonly GroupId[]>
  readonly recentPeople: RecordStorage<readonly UserId[]>
  readonly lists: SavedListsStorage<UserId>
  readonly sets: SavedListsStorage<GroupId>
  readonly texts: SavedTextsStorage
  /** What was sent before. */
  readonly sent: SentStorage
  readonly sender: InvitationSender
  /** What may be done about invitations that wait; loaded when it is first wanted. */
  readonly followUp: () => Promise<FollowUp>
  readonly clock: Clock
  /** Where the portal is: "company.bitrix24.com", perhaps with a port. */
  readonly portalHost: string
  /** Loads the rest. */
  readonly late: () => Promise<LateServices>
  /** Names this tab among those that may carry a run out. */
  readonly tabId: string
  /** Loaded with what carries a run out. */
  readonly tabPages: () => Promise<TabPages>
  /** A name that nobody else uses. */
  readonly newId: () => string
}

const Context = createContext<Services | null>(null)

export function ServicesProvider(props: { services: Services | null; children: ReactNode }): ReactNode {
  return <Context value={props.services}>{props.children}</Context>
}

export const useServices = (): Services | null => useContext(Context)
