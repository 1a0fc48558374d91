import { chromium, type Browser } from '@playwright/test'
import { draftCodec } from '#domain/draft/draft-record.ts'
import { groupId, userId } from '#domain/ids.ts'
import { startPortal } from '#test/portal-emulator/portal.ts'
import { createCompany } from '#test/portal-emulator/world/company/company.ts'
import { browserArgs, ensureBrowser } from '#test/support/browser.ts'
import { groupsToInviteInto } from '#test/support/groups-to-invite-into.ts'
import { serveApp, type ServedApp } from '#test/support/serve-app.ts'
import type { BenchRow } from './bench-row.ts'
import { drawGrowth, growthText, sizesUpTo, type Growth } from './growth-chart.ts'

interface Job {
  readonly people: number
  readonly groups: number
  /** What the portal needs for each person of an invitation, milliseconds; the emulator itself needs next to nothing. */
  readonly perPersonMs: number
}

const jobs: readonly (Job & { readonly name: string; readonly wanted: string })[] = [
  { name: '10,000 people into 1 group', people: 10_000, groups: 1, perPersonMs: 20, wanted: '<= 1.03' },
  { name: '200 people into 50 groups', people: 200, groups: 50, perPersonMs: 20, wanted: '<= 1.05' },
]

interface Measured {
  readonly tookMs: number
  readonly forcedMs: number
  readonly requests: number
  readonly calls: number
  readonly invited: number
  readonly refused: number
  readonly longest: number
  readonly memory: number
}

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

async function measure(browser: Browser, served: ServedApp, job: Job): Promise<Measured> {
  const { world, cast } = createCompany({ people: job.people + 400, groups: 60, myGroups: 60, seed: 11 })
  const portal = await startPortal({ world, appUrl: served.url, limits: 'documented' })
  const groups = groupsToInviteInto(world, cast.me, job.groups)
  const people = [...world.people.all()]
    .filter(({ type, active }) => type === 'employee' && active)
    .map(({ id }) => id)
    .slice(0, job.people)
  const options = portal.inside.userOptionsOf(cast.me)
  options.set(
    'draft',
    draftCodec.write({
      groups: groups.map(groupId),
      people: people.map(userId),
      message: '',
      lines: [],
      aside: [],
      tab: '',
      at: 0,
    }),
  )
  options.set('settings', '{"version":1,"undoSeconds":0}')
  portal.faults.add({
    method: 'sonet_group.user.invite',
    kind: 'slow-per-person',
    ms: job.perPersonMs,
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
  // The least that any app needs: the portal's own work, and two requests a second once the bucket is full.
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
  return {
    tookMs,
    forcedMs,
    requests: run.length,
    calls: sends.length,
    invited: invited.length,
    refused: run.filter(({ status }) => status === 503).length,
    longest: Number(longest),
    memory: Number(memory) / 2 ** 20,
  }
}

function rowsOf({ name, wanted }: (typeof jobs)[number], told: Measured): readonly BenchRow[] {
  const row = (what: string, value: string, aim: string): BenchRow => ({
    what: `P5 ${name}: ${what}`,
    value,
    wanted: aim,
  })
  const { tookMs, forcedMs, requests, calls, invited } = told
  return [
    row('wall time', `${seconds(tookMs)}, ${requests} requests, ${calls} calls, ${invited} invited`, ''),
    row('wall time ÷ forced time', (tookMs / forcedMs).toFixed(2), wanted),
    row('503 caused', String(told.refused), '0'),
    row('longest task', `${Math.round(told.longest)} ms`, '< 200 ms'),
    row('most memory', `${Math.round(told.memory)} MiB`, '< 150 MiB'),
  ]
}

/** The time of a run that is the app's own: what the portal does not force. */
async function growthOfRun(browser: Browser, served: ServedApp): Promise<Growth> {
  const sizes = sizesUpTo(4_000)
  const values: number[] = []
  for (const people of sizes) {
    const { tookMs, forcedMs } = await measure(browser, served, { people, groups: 1, perPersonMs: 5 })
    values.push(tookMs - forcedMs)
  }
  return { what: 'A run beyond what the portal forces', of: 'people in 1 group', unit: 'ms', sizes, values }
}

/** Whole runs in Chromium with the portal's documented limits on; needs a built app. */
export async function benchRun(): Promise<readonly BenchRow[]> {
  const served = await serveApp()
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...browserArgs, '--enable-precise-memory-info'],
  })
  const rows: BenchRow[] = []
  for (const job of jobs) rows.push(...rowsOf(job, await measure(browser, served, job)))
  const growth = await growthOfRun(browser, served)
  drawGrowth('run', growth)
  rows.push({
    what: 'P9 a run beyond what is forced, at 1×, 2×, 4×, 8×',
    value: growthText(growth),
    wanted: 'linear',
  })
  await browser.close()
  await served.close()
  return rows
}
