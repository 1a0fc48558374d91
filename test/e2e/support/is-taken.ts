import type { Locator } from '@playwright/test'

/** Has React taken over this part of the form that the first script has drawn? */
export const isTaken = (part: Locator): Promise<boolean> =>
  part.evaluate((node) => Object.keys(node).some((key) => key.startsWith('__reactFiber')))
