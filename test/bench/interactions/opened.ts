import type { Browser, CDPSession, Page } from '@playwright/test'
import { draftCodec } from '#domain/draft/draft-record.ts'
import { groupId, userId } from '#domain/ids.ts'
import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { openApp } from '#test/e2e/support/open-app.ts'
import type { Portal } from '#test/portal-emulator/portal.ts'
import type { DemoCast } from '#test/portal-emulator/world/demo/demo.ts'
import type { UserRow } from '#test/portal-emulator/world/tables.ts'
import { watching } from './seen.ts'

export interface Company {
  readonly portal: Portal
  readonly cast: DemoCast
  readonly staff: readonly UserRow[]
}

interface Opened {
  readonly page: Page
  readonly form: InvitePage
  readonly devtools: CDPSession
}

/**
 * Opens the form with this number of people chosen already. The frame shares the portal's process, so that it can be
 * slowed down.
 */
export async function opened(
  browser: Browser,
  { portal, cast, staff }: Company,
  chosen: number,
  slower: number,
) {
  const draft = { groups: [groupId(cast.websiteRelaunch)], message: '', lines: [], aside: [], tab: '', at: 0 }
  const people = staff.slice(-chosen).map(({ id }) => userId(id))
  portal.inside
    .userOptionsOf(cast.me)
    .set('draft', chosen === 0 ? '' : draftCodec.write({ ...draft, people }))
  const page = await browser.newPage()
  await page.addInitScript(watching)
  const devtools = await page.context().newCDPSession(page)
  const form = new InvitePage(await openApp(page, portal))
  await form.people.click()
  await form.frame.getByRole('option').first().waitFor()
  if (chosen > 0) await form.button(/^Invite [\d,]+/).waitFor({ timeout: 120_000 })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })
  return { page, form, devtools } satisfies Opened
}
