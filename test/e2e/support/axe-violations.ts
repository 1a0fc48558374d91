import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** A colour that is on its way to another has no contrast to be judged. What turns for ever is not waited for. */
const settled = (html: Element): Promise<unknown> =>
  Promise.allSettled(
    html.ownerDocument
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().endTime) < Infinity)
      .map(({ finished }) => finished),
  )

/**
 * What axe finds in the app's frame, short enough to be read in a failure.
 *
 * @param part CSS selector of what is looked at: the whole page, or the sheet that is open with `dialog[open]`
 */
export async function axeViolations(page: Page, part = '#root'): Promise<string[]> {
  const html = page.frameLocator('iframe.app-frame').locator('html')
  if ((await html.count()) === 1) await html.evaluate(settled)
  const { violations } = await new AxeBuilder({ page }).include(['iframe.app-frame', part]).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ; ')}`)
}
