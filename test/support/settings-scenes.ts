import type { FrameLocator, Locator } from '@playwright/test'
import type { MessageKey, Translate } from '#i18n/messages.ts'
import { textsIn } from '#test/e2e/support/texts.ts'
import { updateApp } from '#test/portal-emulator/installation.ts'
import type { Portal } from '#test/portal-emulator/portal.ts'
import type { DemoCast } from '#test/portal-emulator/world/demo/demo.ts'
import { app, pictured, type Pictured, type Scene } from './scene.ts'

async function openSettings(frame: FrameLocator, t: Translate): Promise<Locator> {
  await frame.getByRole('button', { name: t('action.settings'), exact: true }).click()
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

const asAdministrator = (lang: Pictured) => (cast: DemoCast) => ({ ...app(lang)(), as: cast.admin })

/** A portal binds an app to its spots only at a host with a dot (rest.md 7). */
function moveToNamedHost(portal: Portal): void {
  portal.inside.placements.length = 0
  updateApp(portal.inside, portal.appUrl.replace('//localhost', '//app.localhost'))
}

/** The settings in every part of them. */
export const settingsScenes: readonly Scene[] = pictured.flatMap((lang) => {
  const t = textsIn(lang)
  return [
    {
      name: `settings-${lang}`,
      target: app(lang),
      play: async ({ frame }) => void (await openSettings(frame, t)),
    },
    {
      name: `settings-data-${lang}`,
      target: app(lang),
      before: storeAll,
      play: async ({ frame }) => {
        const sheet = await openSettings(frame, t)
        await sheet.getByRole('button', { name: t('data.delete') }).click()
        await sheet.getByText(t('data.ask')).waitFor()
        await showPart(sheet, t('data.title'))
      },
    },
    ...parts.map(({ scene, heading }): Scene => ({
      name: `${scene}-${lang}`,
      target: asAdministrator(lang),
      before: moveToNamedHost,
      play: async ({ frame }) => showPart(await openSettings(frame, t), t(heading)),
    })),
    {
      name: `settings-check-${lang}`,
      target: asAdministrator(lang),
      before: (portal, cast) => {
        moveToNamedHost(portal)
        portal.world.join(cast.admin, cast.websiteRelaunch)
      },
      play: async ({ frame }) => {
        const sheet = await openSettings(frame, t)
        await sheet.getByRole('button', { name: t('check.start') }).click()
        const found = sheet.getByRole('list', { name: t('check.title') })
        await found.getByRole('listitem').first().waitFor()
        await found.evaluate((list) => list.scrollIntoView({ block: 'center' }))
      },
    },
  ]
})
