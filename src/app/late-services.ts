import type { B24Frame } from '@bitrix24/b24jssdk'
import type { RestClient } from '#bitrix24/client.ts'
import { createPlacementDirectory } from '#bitrix24/placements.ts'
import { checkRest } from '#bitrix24/portal-check.ts'
import { switchPlacement, tendPlacements, type PlacementRefusals } from '#domain/placements.ts'
import { PortalError } from '#domain/portal-error.ts'
import { loadPlacementTitles } from '#i18n/placement-titles.ts'
import { browserClock } from '#portal/clock.ts'
import { ownAddress } from '#portal/own-address.ts'
import type { Session } from '#portal/session.ts'
import { checkStorage, createStoredData } from '#portal/stored-data.ts'
import type { ReadUserOptions } from '#portal/user-option.ts'
import type { AdministratorServices, LateServices } from '#queries/services.tsx'

interface Access {
  readonly frame: B24Frame
  readonly client: RestClient
  readonly session: Session
  readonly readOptions: ReadUserOptions
}

function forAdministrators({ client, session, ...access }: Access): AdministratorServices {
  const directory = createPlacementDirectory(client, loadPlacementTitles)
  const address = ownAddress(location)
  // A placement may still open an earlier version, which must not bind itself again.
  const mayBind = session.placement === 'DEFAULT' ? address : null
  // Once for each opening, whoever asks first: the page when it has come to rest, or the settings.
  let tended: Promise<PlacementRefusals> | null = null
  const tend = async (): Promise<PlacementRefusals> => {
    if (mayBind === null) return new Map()
    try {
      return await (tended ??= tendPlacements(directory, mayBind))
    } catch (error) {
      tended = null
      throw error
    }
  }
  return {
    address: location.href,
    unbindable: mayBind === null ? (address === null ? 'address' : 'elsewhere') : null,
    readPlacements: async () => {
      const refusals = await tend()
      return { state: await directory.read(), refusals }
    },
    tendPlacements: async () => {
      await tend()
    },
    switchPlacement: async (placement, on) => {
      if (mayBind === null) throw new PortalError('access-denied')
      const change = await switchPlacement(directory, mayBind, placement, on)
      tended = Promise.resolve(change.refusals)
      return change
    },
    checkPortal: async (groups) => {
      const [rest, storage] = await Promise.all([
        checkRest(client, groups),
        checkStorage({ ...access, clock: browserClock }).catch(() => null),
      ])
      return { ...rest, storage }
    },
  }
}

/** What few people need, and nobody at once: it is loaded when it is first asked for. */
export const createLateServices = (access: Access): LateServices => ({
  stored: createStoredData({ ...access, clock: browserClock }, access.session.portalOrigin),
  administrator: access.session.isAdmin ? forAdministrators(access) : null,
})
