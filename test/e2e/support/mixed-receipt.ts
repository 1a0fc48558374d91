import { expect } from '@playwright/test'
import type { InvitePage } from '#test/e2e/pages/invite-page.ts'

/** Invites five: two are invited, one is passed over, one is a member, one has asked to join. */
export async function mixedReceipt(page: InvitePage): Promise<void> {
  await page.chooseWebsiteAnd(
    ['Torres', 'Mila Torres'],
    ['Wolf', 'Ian Wolf'],
    ['Berg', 'Hanna Berg'],
    ['Petrova', 'Elena Petrova'],
    ['Mori', 'Kenji Mori'],
  )
  await page.button('Invite 3 of 5').click()
  await expect(page.heading).toHaveText('2 invited to Website relaunch')
}
