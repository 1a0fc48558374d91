import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openPortal } from '#test/contract/open-portal.ts'
import type { Portal } from '#test/portal-emulator/portal.ts'
import { renderInvitePage } from './render-invite-page.tsx'

afterEach(cleanup)
// jsdom has no layout, so nothing is ever resized.
beforeEach(() => {
  const unresized = { observe: () => undefined, unobserve: () => undefined, disconnect: () => undefined }
  vi.stubGlobal('ResizeObserver', function observer() {
    return unresized
  })
})

async function openForm() {
  const { portal, cast, clientOf } = await openPortal()
  const user = renderInvitePage(clientOf(cast.me))
  const field = screen.getByRole('combobox', { name: 'Colleagues' })
  const chips = () =>
    within(screen.getByRole('list', { name: 'Chosen colleagues' }))
      .queryAllByRole('button')
      .map((button) => button.getAttribute('aria-label'))
  return { portal, cast, user, field, chips }
}

/** Requests about people, alone or in a batch, from the n-th request on. Whatever else the page asks for is not counted. */
const askedAboutPeople = ({ journal }: Portal, from: number): number =>
  journal.entries
    .slice(from)
    .filter(({ method, commands }) =>
      [method, ...commands.map((command) => command.method)].some((each) => each.startsWith('user.')),
    ).length

// What reads lists is loaded with the first text that needs it, which takes a busy machine seconds.
const option = (name: RegExp): Promise<HTMLElement> =>
  screen.findByRole('option', { name }, { timeout: 15_000 })

describe('one person by something else than a name', () => {
  it.each<readonly [what: string, typed: (id: number, email: string) => string]>([
    ['an address', (_, email) => email],
    ['an address in capitals, with a name', (_, email) => `Ian Wolf <${email.toUpperCase()}>`],
    ['an ID', (id) => String(id)],
    ['an ID with its sign', (id) => `#${id}`],
    ['an ID with its word', (id) => `ID ${id}`],
    ['a link', (id) => `https://portal.example/company/personal/user/${id}/`],
    ['a link without the host', (id) => `/company/personal/user/${id}/`],
    ['a mention', (id) => `[USER=${id}]Ian Wolf[/USER]`],
  ])('%s is offered with the name, and Enter takes it', async (_, typed) => {
    const { portal, cast, user, field, chips } = await openForm()
    const { email } = portal.world.people.require(cast.ian)
    await user.click(field)
    await user.paste(typed(cast.ian, email))
    const row = await option(/Ian Wolf/)
    expect(chips()).toEqual([])
    expect(field.getAttribute('aria-activedescendant')).toBe(row.id)
    await user.keyboard('{Enter}')
    expect(chips()).toEqual(['Remove Ian Wolf'])
    expect(field).toHaveProperty('value', '')
  })

  it('an address costs one request, however many keys it takes', async () => {
    const { portal, cast, user, field } = await openForm()
    const { email } = portal.world.people.require(cast.ian)
    await user.type(field, 'Mila')
    await option(/Mila Torres/)
    await user.clear(field)
    const before = portal.journal.entries.length
    await user.type(field, email)
    await option(/Ian Wolf/)
    expect(askedAboutPeople(portal, before)).toBe(1)
  })

  it('a search that failed says so, and is not shown to go on', async () => {
    const { portal, user, field } = await openForm()
    for (const method of ['user.search', 'batch'])
      portal.faults.add({ method, kind: 'internal-error', when: { always: true } })
    await user.type(field, 'Volkov')
    const told = await screen.findByText(/^The search failed: /, {}, { timeout: 15_000 })
    expect(told.querySelector('svg')).toBeNull()
    expect(document.querySelector('[aria-busy=true]')).toBeNull()
  })

  it('an address that nobody has, or that is not complete, is told as such', async () => {
    const { user, field } = await openForm()
    await user.type(field, 'nobody@company')
    expect(await screen.findByText('Type the whole address or link.')).toBeTruthy()
    await user.type(field, '.example')
    expect(
      await screen.findByText('No colleague found for “nobody@company.example”', {}, { timeout: 15_000 }),
    ).toBeTruthy()
  })

  it('somebody who no longer works here is named, and cannot be taken', async () => {
    const { portal, user, field, chips } = await openForm()
    const [gone] = [...portal.world.people.all()].filter(({ active, type }) => !active && type === 'employee')
    await user.type(field, String(gone?.id))
    const row = await option(new RegExp(`${gone?.lastName}.*no longer works here`))
    expect(row.getAttribute('aria-disabled')).toBe('true')
    await user.keyboard('{Enter}')
    expect(chips()).toEqual([])
  })

  it('somebody who no longer works here is named when the name finds nobody else', async () => {
    const { portal, user, field, chips } = await openForm()
    await user.type(field, 'Mila')
    await option(/Mila Torres/)
    await user.clear(field)
    const before = portal.journal.entries.length
    await user.paste('olga ser')
    const row = await option(/Olga Serova.*no longer works here/)
    expect(row.getAttribute('aria-disabled')).toBe('true')
    expect(askedAboutPeople(portal, before)).toBe(2)
    await user.keyboard('{Enter}')
    expect(chips()).toEqual([])
  })

  it('I am not offered where others are', async () => {
    const { user, field } = await openForm()
    await user.type(field, 'web')
    await screen.findAllByRole('option', {}, { timeout: 15_000 })
    expect(screen.queryByRole('option', { name: /this is you/ })).toBeNull()
  })
})

describe('several people', () => {
  const table = (): Promise<HTMLElement> =>
    screen.findByRole('heading', { name: 'List of colleagues' }, { timeout: 15_000 })

  it('two names with a comma are offered as a list, and Enter opens it', async () => {
    const { user, field } = await openForm()
    await user.type(field, 'Mila Torres, Ian Wolf')
    await option(/Look up 2 people/)
    await user.keyboard('{Enter}')
    await table()
    expect(await screen.findByRole('button', { name: 'Add 2 colleagues' }, { timeout: 15_000 })).toBeTruthy()
  })

  it('a list that is left again is kept', async () => {
    const { user, field } = await openForm()
    await user.type(field, 'Mila Torres; Nobody Atall')
    await user.click(await option(/Look up 2 people/))
    await table()
    await user.click(screen.getByRole('button', { name: 'Back' }))
    expect(await screen.findByRole('button', { name: 'Back to the list: 2 lines' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Add from…' }))
    expect(screen.queryByRole('menuitem', { name: 'List or file…' })).not.toBeNull()
  })

  it('C02: lines that are put in without a paste open the table, with what was typed before', async () => {
    const { user, field } = await openForm()
    await user.type(field, 'Aya Sato')
    const data = 'Mila Torres\nIan Wolf'
    fireEvent(field, new InputEvent('beforeinput', { data, inputType: 'insertText', cancelable: true }))
    await table()
    expect(await screen.findByRole('button', { name: 'Add 3 colleagues' }, { timeout: 15_000 })).toBeTruthy()
  })
})
