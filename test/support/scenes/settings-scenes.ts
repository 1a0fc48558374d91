import type { FrameLocator, Locator } from '@playwright/test'
import type { MessageKey, Translate } from '#i18n/messages.ts'
import { updateApp } from '#test/portal-emulator/installation.ts'
import type { Portal } from '#test/portal-emulator/portal.ts'
import type { DemoCast } from '#test/portal-emulator/world/demo/demo.ts'
import { app, type Scene } from './scene.ts'
import { press } from './scene-steps.ts'

async function openSettings(frame: FrameLocator, t: Translate): Promise<Locator> {
  await press(frame, t('action.settings'))
  const sheet = frame.getByRole('dialog', { name: t('action.settings') })
  // All of it has been read.
  await sheet.getByRole('list', { name: t('about.scopes') }).waitFor()
  await sheet
    .getByRole('progressbar', { name: t('data.roomLabel') })
    .or(sheet.getByText(t('data.nothing')))
    .waitFor()
  return sheet
}

/** The sheet is longer than the page: the part that the picture is of is brought to its top. */
const showPart = (sheet: Locator, name: string): Promise<void> =>
  sheet.getByRole('region', { name }).evaluate((part) => part.scrollIntoView())

const parts: readonly { readonly scene: string; readonly heading: MessageKey }[] = [
  { scene: 'settings-places', heading: 'places.title' },
  { scene: 'settings-about', heading: 'about.title' },
]

/** Something of each kind, so that every line is there. */
function storeAll(portal: Portal, cast: DemoCast): void {
  const options = portal.inside.userOptionsOf(cast.me)
  for (const [at, name] of ['run-1', 'sent', 'lists', 'sets', 'texts', 'groups', 'draft', 'later'].entries())
    options.set(name, ' '.repeat(400 * (at + 1)))
}

const asAdministrator = (cast: DemoCast) => ({ ...app(), as: cast.admin })

/** A portal binds an app to its spots only at a host with a dot (rest.md 7). */
function moveToNamedHost(portal: Portal): void {
  portal.inside.placements.length = 0
  updateApp(portal.inside, portal.appUrl.replace('//localhost', '//app.localhost'))
}

/** The settings in every part of them. */
export const settingsScenes: readonly Scene[] = [
  {
    name: 'settings',
    target: app,
    play: async ({ frame, t }) => void (await openSettings(frame, t)),
  },
  {
    name: 'settings-data',
    target: app,
    before: storeAll,
    play: async ({ frame, t }) => {
      const sheet = await openSettings(frame, t)
      await sheet.getByRole('button', { name: t('data.delete') }).click()
      await sheet.getByText(t('data.ask')).waitFor()
      await showPart(sheet, t('data.title'))
    },
  },
  ...parts.map(({ scene, heading }): Scene => ({
    name: scene,
    target: asAdministrator,
    before: moveToNamedHost,
    play: async ({ frame, t }) => showPart(await openSettings(frame, t), t(heading)),
  })),
  {
    name: 'settings-check',
    target: asAdministrator,
    before: (portal, cast) => {
      moveToNamedHost(portal)
      portal.world.join(cast.admin, cast.websiteRelaunch)
    },
    play: async ({ frame, t }) => {
      const sheet = await openSettings(frame, t)
      await sheet.getByRole('button', { name: t('check.start') }).click()
      const found = sheet.getByRole('list', { name: t('check.title') })
      await found.getByRole('listitem').first().waitFor()
      await found.evaluate((list) => list.scrollIntoView({ block: 'center' }))
    },
  },
]
