import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/**
 * What axe finds in the app's frame, short enough to be read in a failure.
 *
 * @param part CSS selector of what is looked at: the whole page, or the sheet that is open with `dialog[open]`
 */
export async function axeViolations(page: Page, part = '#root'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(['iframe.app-frame', part]).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ; ')}`)
}
