import { expect, test } from 'vitest'
import { installApp, uninstallApp, updateApp } from '../installation.ts'
import type { HostPage } from '../host/page-url.ts'
import { openLab, at, type Lab } from './lab.ts'

/** Where the portal draws the app, from its installation to its removal: frame.md 1.4 and rest.md 7. */
const first = 'https://app.example/1/index.html'
const second = 'https://app.example/2/index.html'

async function drawn({ portal }: Lab, page: HostPage): Promise<string> {
  return (await fetch(portal.pageUrl({ panel: false, ...page }))).text()
}

/** The address that the frame on this page would open, without its query. */
async function opened(lab: Lab, page: HostPage): Promise<string | undefined> {
  return /"address":"([^"?]+)/.exec(await drawn(lab, page))?.[1]
}

const bind = ({ call, cast }: Lab, PLACEMENT: string, HANDLER: string) =>
  call(
    'placement.bind',
    { PLACEMENT, HANDLER, TITLE: 'Bring people', LANG_ALL: { ru: { TITLE: 'Позвать людей' } } },
    cast.admin,
  )

test('a group’s tab and a card’s button are drawn once they are bound, with the title of the language', async () => {
  const lab = await openLab({ appUrl: first, placements: 'none' })
  const { cast } = lab
  const group: HostPage = { page: 'group', groupId: cast.websiteRelaunch }
  const card: HostPage = { page: 'profile', userId: cast.mila }
  expect(await drawn(lab, group)).not.toContain('SONET_GROUP_DETAIL_TAB')
  expect(await opened(lab, { ...group, placement: 'SONET_GROUP_DETAIL_TAB' })).toBeUndefined()
  expect(await drawn(lab, card)).not.toContain('USER_PROFILE_TOOLBAR')

  await bind(lab, 'SONET_GROUP_DETAIL_TAB', first)
  await bind(lab, 'USER_PROFILE_TOOLBAR', first)
  expect(await drawn(lab, group)).toContain('Bring people')
  expect(await drawn(lab, { ...group, lang: 'ru' })).toContain('Позвать людей')
  expect(await opened(lab, { ...group, placement: 'SONET_GROUP_DETAIL_TAB' })).toBe(first)
  expect(await drawn(lab, card)).toContain('Bring people')
})

test('a new version moves the app’s own page, and what is bound stays where it was', async () => {
  const lab = await openLab({ appUrl: first, placements: 'none' })
  const tab: HostPage = {
    page: 'group',
    groupId: lab.cast.websiteRelaunch,
    placement: 'SONET_GROUP_DETAIL_TAB',
  }
  await bind(lab, 'SONET_GROUP_DETAIL_TAB', first)
  updateApp(lab.portal.inside, second)
  expect(await opened(lab, { page: 'app' })).toBe(second)
  expect(await opened(lab, tab)).toBe(first)
  expect((await lab.call('app.info')).body).toMatchObject({ result: { VERSION: 2 } })
})

test('an app with an installer is drawn nowhere else before it has finished', async () => {
  const lab = await openLab({ appUrl: first })
  installApp(lab.portal.inside, first, true)
  expect(await drawn(lab, { page: 'group', groupId: lab.cast.websiteRelaunch })).not.toContain(
    'SONET_GROUP_DETAIL_TAB',
  )
  expect(await opened(lab, { page: 'app', as: lab.cast.admin })).toBe(first)
  expect(await opened(lab, { page: 'app' })).toBeUndefined()
})

test('the app takes its spots and its tokens along when it goes, and its data only when told so', async () => {
  const lab = await openLab({ appUrl: first })
  await lab.call('user.option.set', { options: { text: 'kept' } })
  uninstallApp(lab.portal.inside)
  expect(await drawn(lab, { page: 'profile', userId: lab.cast.mila })).not.toContain('USER_PROFILE_TOOLBAR')
  expect(at((await lab.call('profile')).body, 'error')).toBe('NO_AUTH_FOUND')
  expect(lab.portal.inside.userOptionsOf(lab.cast.me).get('text')).toBe('kept')

  installApp(lab.portal.inside, second)
  expect(await opened(lab, { page: 'app' })).toBe(second)
  expect(lab.portal.inside.placements).toEqual([])
  uninstallApp(lab.portal.inside, true)
  expect(lab.portal.inside.userOptionsOf(lab.cast.me).size).toBe(0)
})
