import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { openPortal } from '../contract/open-portal.ts'
import { renderInvitePage } from './render-invite-page.tsx'

async function choose(user: UserEvent, field: string, typed: string, name: RegExp): Promise<void> {
  await user.type(screen.getByRole('combobox', { name: field }), typed)
  await user.click(await screen.findByRole('option', { name }))
}

/** A portal that grants the app inviting and names, and nothing that would explain anything. */
const littleScope = ['sonet_group', 'user_brief']

it('without the scope that reads groups, says so before sending, invites, and claims no reasons', async () => {
  const { portal, cast, clientOf } = await openPortal()
  const user = renderInvitePage(clientOf(cast.me, littleScope))
  await choose(user, 'Groups', 'website', /Website relaunch/)
  await choose(user, 'Colleagues', 'Torr', /Mila Torres/)
  await choose(user, 'Colleagues', 'Petrova', /Elena Petrova/)

  const tried = (await screen.findByText('Will be tried')).closest('li')
  expect(tried?.textContent).toContain('only sending will tell')
  await user.click(screen.getByRole('button', { name: 'Invite 2' }))

  const title = { level: 1, name: '1 invited into Website relaunch' }
  expect(await screen.findByRole('heading', title, { timeout: 15_000 })).toBe(document.activeElement)
  const notInvited = screen.getByRole('table', { name: 'Not invited' })
  expect(within(notInvited).getByText('the portal passed this person over without a reason')).toBeDefined()
  expect(portal.world.relations.find(cast.mila, cast.websiteRelaunch)?.role).toBe('Z')
})

it('groups whose rights are unknown can be chosen, and the portal decides', async () => {
  const { portal, cast, clientOf } = await openPortal()
  const user = renderInvitePage(clientOf(cast.me, littleScope))
  await choose(user, 'Groups', 'reader', /Readers/)
  await choose(user, 'Colleagues', 'Torr', /Mila Torres/)
  await user.click(await screen.findByRole('button', { name: 'Invite 1' }))
  const heading = await screen.findByRole(
    'heading',
    { level: 1, name: /Nobody was invited/ },
    { timeout: 15_000 },
  )
  expect(heading).toBe(document.activeElement)
  expect(portal.world.relations.find(cast.mila, cast.readersClub)).toBeUndefined()
})
