import type { Frame, Locator, Page } from 'puppeteer-core'

/** Long enough for a busy machine, in milliseconds. */
export const patience = 60_000

/** The app's frame in a page of the portal. */
export const appFrameIn = (tab: Page, appUrl: string): Promise<Frame> =>
  tab.waitForFrame((frame) => frame.url().startsWith(appUrl), { timeout: patience })

/** What a person knows by this role and this whole name. */
export const byRole = (frame: Frame, role: string, name: string): Locator<Element> =>
  frame.locator(`::-p-aria([role="${role}"][name="${name}"])`).setTimeout(patience)
