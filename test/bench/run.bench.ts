import { chromium, type Browser } from '@playwright/test'
import { draftText } from '#domain/draft-record.ts'
import { groupId, userId } from '#domain/ids.ts'
import { startPortal } from '../portal-emulator/portal.ts'
import { createCompany } from '../portal-emulator/world/company.ts'
import { groupsToInviteInto } from '../support/groups-to-invite-into.ts'
import { browserArgs, ensureBrowser } from '../support/browser.ts'
import { serveApp, type ServedApp } from '../support/serve-app.ts'
import type { BenchRow } from './bench-row.ts'

/** What a portal needs for each person of an invitation, milliseconds; the emulator itself needs next to nothing. */
const perPersonMs = 20

interface Job {
  readonly name: string
  readonly people: number
  readonly groups: number
}

const jobs: readonly Job[] = [
  { name: '10,000 people into 1 group', people: 10_000, groups: 1 },
  { name: '200 people into 50 groups', people: 200, groups: 50 },
]

const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`

/** The longest that the page did not listen, and the most memory that its scripts held. */
const watching = `
  globalThis.longest = 0
  globalThis.memory = 0
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration)
  }).observe({ type: 'longtask', buffered: true })
  setInterval(() => {
    globalThis.memory = Math.max(globalThis.memory, performance.memory?.usedJSHeapSize ?? 0)
  }, 500)
`

async function measure(browser: Browser, served: ServedApp, job: Job): Promise<readonly BenchRow[]> {
  const { world, cast } = createCompany({ people: job.people + 400, groups: 60, myGroups: 60, seed: 11 })
  const portal = await startPortal({ world, appUrl: served.url, limits: 'documented' })
  const groups = groupsToInviteInto(world, cast.me, job.groups)
  const people = [...world.people.all()]
    .filter(({ type, active }) => type === 'employee' && active)
    .map(({ id }) => id)
    .slice(0, job.people)
  const options = portal.inside.userOptionsOf(cast.me)
  options.set('draft', draftText({ groups: groups.map(groupId), people: people.map(userId), message: '' }))
  options.set('settings', '{"version":1,"undoSeconds":0}')
  portal.faults.add({
    method: 'sonet_group.user.invite',
    kind: 'slow-per-person',
    ms: perPersonMs,
    when: { always: true },
  })

  const page = await browser.newPage()
  await page.addInitScript(watching)
  await page.goto(portal.pageUrl({ panel: false, page: 'app' }))
  const frame = page.frameLocator('iframe.app-frame')
  const send = frame.getByRole('button', { name: /^(Send|Invite) [\d,]+/ })
  await send.and(frame.locator(':not([aria-disabled])')).waitFor({ timeout: 120_000 })
  const from = portal.journal.entries.length
  const startedAt = performance.now()
  await send.click()
  await frame.getByRole('table', { name: 'Invited', exact: true }).waitFor({ timeout: 1_800_000 })
  const tookMs = performance.now() - startedAt
  const run = portal.journal.entries.slice(from)
  const sends = run.filter(({ method }) => method === 'sonet_group.user.invite')
  // What nobody can be faster than: the portal's own work, and two requests a second once the bucket is full.
  const workMs = sends.reduce((sum, { ms }) => sum + ms, 0)
  const forcedMs = Math.max(workMs, ((run.length - 50) / 2) * 1_000)
  const [longest, memory] = await frame
    .locator('html')
    .evaluate(() => [Reflect.get(globalThis, 'longest'), Reflect.get(globalThis, 'memory')])
  const invited = groups
    .flatMap((id) => [...world.relations.ofGroup(id)])
    .filter(({ role, initiatedByUserId }) => role === 'Z' && initiatedByUserId === cast.me)
  await page.close()
  await portal.close()
  const row = (what: string, value: string, wanted: string): BenchRow => ({
    what: `${job.name}: ${what}`,
    value,
    wanted,
  })
  return [
    row(
      'wall time',
      `${seconds(tookMs)}, ${run.length} requests, ${sends.length} calls, ${invited.length} invited`,
      '',
    ),
    row('wall time ÷ forced time', (tookMs / forcedMs).toFixed(2), '< 1.5'),
    row('503 caused', String(run.filter(({ status }) => status === 503).length), '0'),
    row('longest task', `${Math.round(Number(longest))} ms`, '< 200 ms'),
    row('most memory', `${Math.round(Number(memory) / 2 ** 20)} MiB`, '< 150 MiB'),
  ]
}

/** Whole runs in Chromium with the portal's documented limits on; needs a built app. */
export async function benchRun(): Promise<readonly BenchRow[]> {
  const served = await serveApp()
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...browserArgs, '--enable-precise-memory-info'],
  })
  const rows: BenchRow[] = []
  for (const job of jobs) rows.push(...(await measure(browser, served, job)))
  await browser.close()
  await served.close()
  return rows
}
