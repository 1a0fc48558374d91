import type { RestClient } from '#bitrix24/client.ts'
import { createPlacementDirectory } from '#bitrix24/placements.ts'
import { tendPlacements } from '#domain/placements.ts'
import { loadPlacementTitles } from '#i18n/placement-titles.ts'
import { ownAddress } from '#portal/own-address.ts'

/** Loaded for administrators only, when the page is idle. */
export async function bindPlacements(client: RestClient): Promise<void> {
  const address = ownAddress(location)
  if (address === null) return
  await tendPlacements(createPlacementDirectory(client, await loadPlacementTitles()), address)
}
