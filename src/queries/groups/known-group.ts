import { notifyManager, useQueryClient } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'
import type { Group } from '#domain/groups/group.ts'
import type { GroupId } from '#domain/ids.ts'
import { useOpening } from '#queries/opening.ts'
import { useServices } from '#queries/services.tsx'
import { anyRoster, rosterOptions } from './rosters.ts'

/** Renders again whenever a roster is read, by whatever screen. Reads none itself. */
function useEveryRosterRead(): void {
  const cache = useQueryClient().getQueryCache()
  const reads = (): string =>
    cache
      .findAll({ queryKey: anyRoster })
      .map(({ queryHash, state }) => `${queryHash}${state.dataUpdatedAt}`)
      .join()
  useSyncExternalStore(
    useCallback((onChange) => cache.subscribe(notifyManager.batchCalls(onChange)), [cache]),
    reads,
    // The form is drawn once without a browser, at the build.
    reads,
  )
}

type KnownGroup = Pick<Group, 'name' | 'image'>

/** Name and picture of a group, from the list of my groups or a roster that was read; null where neither knows it. */
export function useKnownGroup(): (id: GroupId) => KnownGroup | null {
  const client = useQueryClient()
  const services = useServices()
  const mine = useOpening().data?.groups
  useEveryRosterRead()
  return (id) =>
    mine?.find((group) => group.id === id) ??
    client.getQueryData(rosterOptions(services, id).queryKey) ??
    null
}
