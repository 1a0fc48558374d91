import { startPortal } from '../portal-emulator/portal.ts'
import { createCompany } from '../portal-emulator/world/company.ts'
import { test as base } from './fixtures.ts'

/** A portal of 100,000 people and 5,000 groups that enforces the documented limits. */
export const test = base.extend({
  company: async ({ served }, provide) => {
    const { world, cast } = createCompany({ people: 100_000, groups: 5_000 })
    const portal = await startPortal({ world, appUrl: served.url, limits: 'documented' })
    await provide({ portal, cast })
    await portal.close()
  },
})
