import { startPortal } from '#test/portal-emulator/portal.ts'
import { createCompany, type CompanyOptions } from '#test/portal-emulator/world/company/company.ts'
import { test as base } from './portal-test.ts'

/** A portal of 100,000 people that enforces the documented limits. */
export const test = base.extend<{ readonly companyGroups: Omit<CompanyOptions, 'people'> }>({
  /** How many groups there are, and how many of them are mine. */
  companyGroups: [{ groups: 5_000 }, { option: true }],
  company: async ({ served, companyGroups }, provide) => {
    const { world, cast } = createCompany({ people: 100_000, ...companyGroups })
    const portal = await startPortal({ world, appUrl: served.url, limits: 'documented' })
    await provide({ portal, cast })
    await portal.close()
  },
})
