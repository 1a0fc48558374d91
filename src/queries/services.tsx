import { createContext, useContext, type ReactNode } from 'react'
import type {
  DraftStorage,
  GroupDirectory,
  GroupSetStorage,
  JournalStorage,
  PeopleDirectory,
  PeopleListStorage,
  RecentGroupsStorage,
  RecentPeopleStorage,
  SavedTextsStorage,
  SettingsStorage,
} from '#domain/ports.ts'
import type { RunPorts } from '#domain/run-driver.ts'

/** What the queries ask; null until the portal has answered. */
export interface Services {
  readonly groups: GroupDirectory
  readonly people: PeopleDirectory
  readonly drafts: DraftStorage
  readonly journal: JournalStorage
  readonly settings: SettingsStorage
  readonly recentGroups: RecentGroupsStorage
  readonly recentPeople: RecentPeopleStorage
  readonly lists: PeopleListStorage
  readonly sets: GroupSetStorage
  readonly texts: SavedTextsStorage
  readonly run: RunPorts
  /** Names this page among the pages that may carry a run out. */
  readonly pageId: string
  /** A name that nobody else uses. */
  readonly newId: () => string
}

const Context = createContext<Services | null>(null)

export function ServicesProvider(props: { services: Services | null; children: ReactNode }): ReactNode {
  return <Context value={props.services}>{props.children}</Context>
}

export const useServices = (): Services | null => useContext(Context)
