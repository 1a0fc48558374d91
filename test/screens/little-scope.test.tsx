import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { openPortal } from '#test/contract/open-portal.ts'
import { renderInvitePage } from './render-invite-page.tsx'

async function choose(user: UserEvent, field: string, typed: string, name: RegExp): Promise<void> {
  await user.type(screen.getByRole('combobox', { name: field }), typed)
  await user.click(await screen.findByRole('option', { name }))
}

/** A portal that grants the app inviting and names, and nothing that would explain anything. */
const littleScope = ['sonet_group', 'user_brief']

it('the page without the scope that reads groups says so before sending, invites, and claims no reasons', async () => {
  const { portal, cast, clientOf } = await openPortal()
  const user = renderInvitePage(clientOf(cast.me, littleScope))
  await choose(user, 'Groups', 'website', /Website relaunch/)
  await choose(user, 'Colleagues', 'Torr', /Mila Torres/)
  await choose(user, 'Colleagues', 'Petrova', /Elena Petrova/)

  const tried = (await screen.findByText('Not known yet')).closest('li')
  expect(tried?.textContent).toContain('you will know after sending')
  await user.click(screen.getByRole('button', { name: 'Invite 2 colleagues' }))

  const title = { level: 1, name: '1 invited to Website relaunch' }
  const heading = await screen.findByRole('heading', title)
  await waitFor(() => expect(heading).toBe(document.activeElement))
  const rows = within(screen.getByRole('table', { name: 'Not invited, or not known' }))
    .getAllByRole('row')
    .slice(1)
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringMatching(/Elena Petrova.*the portal did not invite, and the group could not be checked/),
  ])
  expect(portal.world.relations.find(cast.mila, cast.websiteRelaunch)?.role).toBe('Z')
})

it('groups whose rights are unknown can be chosen, and the portal decides', async () => {
  const { portal, cast, clientOf } = await openPortal()
  const user = renderInvitePage(clientOf(cast.me, littleScope))
  await choose(user, 'Groups', 'reader', /Readers/)
  await choose(user, 'Colleagues', 'Torr', /Mila Torres/)
  await user.click(await screen.findByRole('button', { name: 'Invite 1 colleague' }))
  const heading = await screen.findByRole(
    'heading',
    { level: 1, name: 'Not known whether 1 invitation arrived' },
    { timeout: 15_000 },
  )
  await waitFor(() => expect(heading).toBe(document.activeElement))
  expect(portal.world.relations.find(cast.mila, cast.readersClub)).toBeUndefined()
})
