import type { FrameLocator, Page } from '@playwright/test'
import { axeViolations } from './axe-violations.ts'
import { smallTargets } from './small-targets.ts'

/** WCAG 2.5.8, in pixels. */
const leastTarget = 24

/** What is wrong with the state the page is in: what axe finds, and targets that are too small. */
export const accessFaults = async (tab: Page, frame: FrameLocator): Promise<readonly string[]> => [
  ...(await axeViolations(tab)),
  ...(await smallTargets(frame, leastTarget)),
]
