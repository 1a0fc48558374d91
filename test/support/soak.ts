import { chromium } from '@playwright/test'
import { build } from 'vite'
import { chunked } from '#domain/chunked.ts'
import { play, type Played, type Stage } from '#test/e2e/support/adversary/play.ts'
import { describeSchedule } from '#test/e2e/support/adversary/schedule.ts'
import { withFastTime } from '#test/e2e/support/fast-time.ts'
import { textsIn } from '#test/e2e/support/texts.ts'
import { browserArgs, ensureBrowser } from './browser.ts'
import { serveApp } from './serve-app.ts'

/**
 * Thousands of schedules of altered answers, far beyond what `npm test` has the time for:
 * `npm run soak [schedules] [first seed]`. Prints figures as it goes, and each schedule that made a receipt untrue.
 */
const count = Number(process.argv[2] ?? 2_000)
const first = Number(process.argv[3] ?? 1_000)
const pagesAtOnce = 6
/** A browser accumulates the memory of its pages and may crash, so it is replaced from time to time. */
const perBrowser = 120

const tally = new Map<string, number>()
const add = (key: string): unknown => tally.set(key, (tally.get(key) ?? 0) + 1)
const figures = (prefix: string): string =>
  [...tally]
    .filter(([key]) => key.startsWith(prefix))
    .toSorted(([, one], [, other]) => other - one)
    .map(([key, times]) => `${key.slice(prefix.length)} ${times}`)
    .join(', ')

let played = 0
let wrong = 0

function countPlayed({ schedule, told, faults }: Played): void {
  played += 1
  for (const { subject, work, answer } of schedule.alterations) {
    add('altered: ')
    add(`subject: ${subject}`)
    if (subject === 'invitation') add(`work: ${work.kind}`)
    add(`status: ${Math.floor(answer.status / 100)}xx`)
    add(`body: ${answer.body.kind}`)
    add(`delivery: ${answer.delivery.kind}`)
  }
  for (const { act } of schedule.acts) add(`act: ${act}`)
  if (!told) add('outcome: nothing sent')
  for (const { outcome } of told ?? []) {
    const proof = outcome?.kind === 'invited' ? ` by ${outcome.proof}` : ''
    const reason = outcome?.kind === 'refused' || outcome?.kind === 'not-sent' ? ` (${outcome.reason})` : ''
    add(`outcome: ${outcome?.kind ?? 'no words'}${proof}${reason}`)
  }
  if (faults.length === 0) return
  wrong += 1
  console.log(`\nWRONG ${describeSchedule(schedule)}\n  = ${faults.join('\n  = ')}\n`)
}

const startedAt = Date.now()
function report(): void {
  const seconds = Math.round((Date.now() - startedAt) / 1000)
  console.log(
    `${played} schedules in ${seconds} s, wrong = ${wrong}, alterations ${figures('altered: ').trim()}`,
  )
  for (const kind of ['subject', 'work', 'status', 'body', 'delivery', 'act', 'outcome'])
    console.log(`  ${kind}: ${figures(`${kind}: `)}`)
}

async function playOne(stage: Stage, seeds: Iterator<number>): Promise<void> {
  for (let next = seeds.next(); next.done !== true; next = seeds.next()) {
    countPlayed(await play(next.value, stage))
    if (played % 100 === 0) report()
  }
}

const executablePath = ensureBrowser()
/** As in the tests: else a press can miss the frame, whose place another process learns late. */
const oneProcess = '--disable-site-isolation-trials'

/** Runs these seeds in a browser of their own, several at a time. */
async function playAll(seeds: readonly number[], appUrl: string): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: [...browserArgs, oneProcess] })
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  await withFastTime(context)
  const stage = { context, appUrl, t: textsIn('en') }
  const queue = seeds.values()
  await Promise.all(Array.from({ length: pagesAtOnce }, () => playOne(stage, queue)))
  await browser.close()
}

await build({ logLevel: 'warn' })
const served = await serveApp()
const all = Array.from({ length: count }, (_, index) => first + index)
for (const seeds of chunked(all, perBrowser)) await playAll(seeds, served.url)
await served.close()
report()
process.exitCode = wrong > 0 ? 1 : 0
