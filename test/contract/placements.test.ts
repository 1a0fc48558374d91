import { describe, expect, it } from 'vitest'
import { createPlacementDirectory } from '#bitrix24/placements.ts'
import { tendPlacements } from '#domain/placements.ts'
import { PortalError } from '#domain/portal-error.ts'
import { loadPlacementTitles } from '#i18n/placement-titles.ts'
import type { Portal, PortalOptions } from '#test/portal-emulator/portal.ts'
import { appClient } from '#test/support/hook-client.ts'
import { openPortal } from './open-portal.ts'

const here = 'https://app.example/2/index.html'
const old = 'https://app.example/1/index.html'

/** A portal where nothing is bound, and what an administrator's opening of the app does to it. */
async function newPortal(options: Omit<PortalOptions, 'world'> = {}) {
  const { portal, cast } = await openPortal({ placements: 'none', appUrl: here, ...options })
  const tend = (address = here, as: number = cast.admin): Promise<unknown> =>
    tendPlacements(createPlacementDirectory(appClient(portal, as), loadPlacementTitles), address)
  return { portal, cast, tend }
}

const bound = ({ inside }: Portal): string[] =>
  inside.placements.map(({ placement, handler }) => `${placement} ${handler}`)

const asked = ({ journal }: Portal): string[] => journal.entries.map(({ method }) => method)

const atHome = [`SONET_GROUP_DETAIL_TAB ${here}`, `USER_PROFILE_TOOLBAR ${here}`]

describe('the spots of a portal', () => {
  it('are bound with titles in all languages, and then nothing more is asked for than what is bound', async () => {
    const { portal, tend } = await newPortal()
    await tend()
    expect(bound(portal)).toEqual(atHome)
    expect(portal.inside.placements[0]).toMatchObject({
      title: 'Invite colleagues',
      langAll: { en: { TITLE: 'Invite colleagues' }, ru: { TITLE: 'Пригласить коллег' } },
    })
    portal.journal.clear()
    await tend()
    expect(asked(portal)).toEqual(['batch'])
  })

  it('follow the app to another address', async () => {
    const { portal, tend } = await newPortal()
    await tend(old)
    await tend(here)
    expect(bound(portal)).toEqual(atHome)
  })

  it('are bound as far as the granted scopes allow, without a refused call', async () => {
    const { portal, tend } = await newPortal({ scopes: ['placement', 'sonet_group'] })
    await tend()
    expect(bound(portal)).toEqual([`SONET_GROUP_DETAIL_TAB ${here}`])
    expect(portal.journal.entries.filter(({ status }) => status !== 200)).toEqual([])
  })

  it.each([
    [400, 'ERROR_CORE'],
    [400, 'ERROR_PLACEMENT_NOT_FOUND'],
    [200, 'ERROR_PLACEMENT_MAX_COUNT'],
  ])('survive a refusal with status %i and %s: the other one is bound', async (status, code) => {
    const { portal, tend } = await newPortal()
    portal.faults.add({ method: 'placement.bind', kind: 'internal-error', status, code, when: { times: 1 } })
    await tend()
    expect(bound(portal)).toEqual(atHome.slice(1))
    await tend()
    expect(bound(portal).toSorted()).toEqual(atHome)
  })

  it('stay as they are for whoever is no administrator, without an error in the console', async () => {
    const { portal, cast, tend } = await newPortal()
    await expect(tend(here, cast.me)).rejects.toBeInstanceOf(PortalError)
    expect(bound(portal)).toEqual([])
    expect(portal.journal.entries.map(({ method, status }) => `${method} ${status}`)).toEqual(['batch 200'])
  })

  it('stay as they are without the scope', async () => {
    const { portal, tend } = await newPortal({ scopes: ['sonet_group', 'user_basic'] })
    await expect(tend()).rejects.toMatchObject({ code: 'scope-missing' })
    expect(bound(portal)).toEqual([])
  })
})
