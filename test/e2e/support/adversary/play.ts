import type { BrowserContext, Locator, Page } from '@playwright/test'
import type { Translate } from '#i18n/messages.ts'
import { hurry } from '#test/e2e/support/fast-time.ts'
import { keepDraft } from '#test/e2e/support/texts.ts'
import { startPortal } from '#test/portal-emulator/portal.ts'
import { createDemoWorld } from '#test/portal-emulator/world/demo/demo.ts'
import { startAlteringProxy } from '#test/support/altering-proxy/proxy.ts'
import { carryOutAct } from './carry-out-act.ts'
import { readReceipt, type ToldRow } from './read-receipt.ts'
import { drawSchedule, type Schedule } from './schedule.ts'
import { untruths } from './untruths.ts'

/** What came of a schedule. */
export interface Played {
  readonly schedule: Schedule
  /** Null when the app said that nothing was sent. */
  readonly told: readonly ToldRow[] | null
  readonly requests: number
  /** What is wrong; empty when everything held. */
  readonly faults: readonly string[]
}

/** How many times faster the page lives, from the press on the button on. */
const speed = 10

/** A run of three groups needs a dozen requests; what is altered asks for some more. */
const mostRequests = 40

/** Real milliseconds: for the page seven minutes. */
const patienceMs = 45_000

export interface Stage {
  /** With fast time installed. */
  readonly context: BrowserContext
  readonly appUrl: string
  readonly t: Translate
}

/** Opens the app with its draft, and gives the button that waits to be pressed. */
async function open(tab: Page, address: string): Promise<Locator> {
  await tab.goto(address)
  const button = tab
    .frameLocator('iframe.app-frame')
    .locator('button:not([aria-disabled="true"])', { hasText: /^(Invite|Send) \d+/ })
  await button.waitFor({ timeout: patienceMs })
  return button
}

/** Presses the button and waits until the run is over. False when the app says that nothing was sent. */
async function run(tab: Page, button: Locator, { appUrl, t }: Stage): Promise<boolean> {
  const inner = tab.frames().find((each) => each.url().startsWith(appUrl))
  if (!inner) throw new Error('the app has no frame')
  await hurry(inner, speed)
  await button.click()
  const frame = tab.frameLocator('iframe.app-frame')
  const over = frame.getByRole('button', { name: t('receipt.more') })
  const nothing = frame.getByRole('alert').filter({ hasText: 'Nothing was sent' })
  try {
    await over.or(nothing).first().waitFor({ timeout: patienceMs })
  } catch (error) {
    const shown = await frame.locator('main').first().innerText()
    throw new Error(`the run did not end: ${shown.replaceAll('\n', ' / ')}`, { cause: error })
  }
  return over.isVisible()
}

/**
 * Runs the schedule of this seed in a page and a portal of its own, and compares the receipt with the portal's tables.
 */
export async function play(seed: number, stage: Stage): Promise<Played> {
  const { world, cast } = createDemoWorld()
  const schedule = drawSchedule(seed, cast)
  const portal = await startPortal({ world, appUrl: stage.appUrl })
  const proxy = await startAlteringProxy(portal.origin)
  portal.inside.userOptionsOf(cast.me).set('settings', '{"version":1,"undoSeconds":0}')
  keepDraft(portal, cast, schedule.groups, schedule.people)
  const tab = await stage.context.newPage()
  try {
    const address = portal.pageUrl({ page: 'app', panel: false }).replace(portal.origin, proxy.origin)
    const button = await open(tab, address)
    proxy.arm({
      alterations: schedule.alterations,
      before: (subject, nth) => {
        for (const act of schedule.acts)
          if (act.subject === subject && act.nth === nth) carryOutAct(world, act, cast.me)
      },
    })
    const sent = await run(tab, button, stage)
    await proxy.settled()
    const told = sent ? await readReceipt(tab.frameLocator('iframe.app-frame'), stage.t) : null
    const { requests } = proxy
    const invitations = portal.journal.count('sonet_group.user.invite')
    return {
      schedule,
      told,
      requests,
      faults: [
        ...(told ? untruths(told, schedule, world, cast.me) : []),
        ...(!told && invitations > 0 ? [`told that nothing was sent, after ${invitations} calls`] : []),
        ...(requests > mostRequests ? [`${requests} requests`] : []),
      ],
    }
  } catch (error) {
    const [why] = String(error).split('\n')
    return { schedule, told: null, requests: proxy.requests, faults: [why ?? 'no reason'] }
  } finally {
    await tab.close()
    await proxy.close()
    await portal.close()
  }
}
