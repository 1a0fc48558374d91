import { queryOptions, skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Placement, PlacementChange } from '#domain/placements.ts'
import type { PortalCheck } from '#domain/portal-check.ts'
import { asPortalError, PortalError } from '#domain/portal-error.ts'
import type { StoredTexts } from '#domain/stored-data.ts'
import { useOpening } from './opening.ts'
import { useServices, type AdministratorServices, type LateServices, type Services } from './services.tsx'

/** A part that was read, or why it was not. */
type ReadPart<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: PortalError }

/** How an administrator finds the app's spots on the portal. */
export interface PlacementsNow {
  /** Where this page is. */
  readonly address: string
  readonly unbindable: AdministratorServices['unbindable']
  /** Null when the app lacks the permission to look. */
  readonly read: ReadPart<PlacementChange> | null
}

/** What the settings show besides the settings. */
export interface Upkeep {
  readonly stored: ReadPart<StoredTexts>
  /** Null for everybody but administrators. */
  readonly placements: PlacementsNow | null
}

/** A file that was lost on its way is a lost connection. */
async function lateOf(services: Services | null): Promise<LateServices> {
  try {
    if (services) return await services.late()
  } catch (cause) {
    throw new PortalError('network', { cause })
  }
  throw new PortalError('session-expired')
}

async function settle<Value>(reading: Promise<Value>): Promise<ReadPart<Value>> {
  try {
    return { ok: true, value: await reading }
  } catch (error) {
    return { ok: false, error: asPortalError(error) }
  }
}

/** Asks for both in one moment, and so in one request (decision 43). */
async function readUpkeep(
  { stored, administrator }: LateServices,
  scopes: readonly string[],
): Promise<Upkeep> {
  const asked = administrator && scopes.includes('placement') ? settle(administrator.readPlacements()) : null
  const texts = settle(stored.read())
  return {
    stored: await texts,
    placements: administrator && {
      address: administrator.address,
      unbindable: administrator.unbindable,
      read: await asked,
    },
  }
}

const upkeepReader = (services: Services, scopes: readonly string[]) => async (): Promise<Upkeep> =>
  readUpkeep(await lateOf(services), scopes)

const upkeepOptions = (services: Services | null, scopes: readonly string[] | undefined) =>
  queryOptions({
    queryKey: ['upkeep', scopes],
    queryFn: services && scopes ? upkeepReader(services, scopes) : skipToken,
    // What is stored changes with everything that is done on the form.
    staleTime: 0,
    gcTime: 0,
  })

/** Read each time that it is shown. */
export const useUpkeep = (shown: boolean) =>
  useQuery({ ...upkeepOptions(useServices(), useOpening().data?.scopes), enabled: shown })

/** Switches a spot of the portal on or off, and shows what became of it. */
export function useSwitchPlacement() {
  const services = useServices()
  const client = useQueryClient()
  const { queryKey } = upkeepOptions(services, useOpening().data?.scopes)
  return useMutation({
    mutationFn: async ({
      placement,
      on,
    }: {
      placement: Placement
      on: boolean
    }): Promise<PlacementChange> => {
      const { administrator } = await lateOf(services)
      if (!administrator) throw new PortalError('access-denied')
      return administrator.switchPlacement(placement, on)
    },
    onSuccess: (value) =>
      client.setQueryData(queryKey, (now): Upkeep | undefined =>
        now?.placements
          ? { ...now, placements: { ...now.placements, read: { ok: true, value } } }
          : undefined,
      ),
  })
}

/** Deletes everything that is stored for the person. */
export function useErase() {
  const services = useServices()
  return useMutation({ mutationFn: async () => (await lateOf(services)).stored.erase() })
}

/** Looks at what the portal can, when an administrator asks for it. */
export function usePortalCheck() {
  const services = useServices()
  const groups = useOpening().data?.groups ?? []
  return useMutation({
    mutationFn: async (): Promise<PortalCheck> => {
      const { administrator } = await lateOf(services)
      if (!administrator) throw new PortalError('access-denied')
      return administrator.checkPortal(groups)
    },
  })
}
