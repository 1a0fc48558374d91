import type { BrowserContext } from '@playwright/test'
import { chunked } from '#domain/chunked.ts'
import { play } from '#test/e2e/support/adversary/play.ts'
import { describeSchedule } from '#test/e2e/support/adversary/schedule.ts'
import { withFastTime } from '#test/e2e/support/fast-time.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'
import { textsIn } from '#test/e2e/support/texts.ts'

/** `SEED=17` runs that schedule alone. */
const only = process.env['SEED']

const seeds = Array.from({ length: 104 }, (_, index) => index + 1)
const together = 4

async function expectTruth(
  chosen: readonly number[],
  context: BrowserContext,
  appUrl: string,
): Promise<void> {
  test.setTimeout(240_000)
  await withFastTime(context)
  const stage = { context, appUrl, t: textsIn('en') }
  const played = await Promise.all(chosen.map((seed) => play(seed, stage)))
  const wrong = played
    .filter(({ faults }) => faults.length > 0)
    .map(({ schedule, faults }) => `${describeSchedule(schedule)}\n  = ${faults.join('\n  = ')}`)
  expect(wrong.join('\n\n')).toBe('')
}

for (const chosen of only === undefined ? chunked(seeds, together) : [[Number(only)]])
  test(`a receipt tells the truth whatever becomes of the answers (seeds ${chosen.join(', ')})`, async ({
    context,
    served,
  }) => expectTruth(chosen, context, served.url))
