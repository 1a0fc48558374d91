import type { FrameLocator, Locator } from '@playwright/test'

/** The page of what was sent, as a person knows it. */
export class SentPage {
  readonly frame: FrameLocator
  readonly heading: Locator
  readonly list: Locator

  constructor(frame: FrameLocator) {
    this.frame = frame
    this.heading = frame.getByRole('heading', { level: 1 })
    this.list = frame.getByRole('list', { name: 'Sent invitations, the latest first' })
  }

  open = (): Promise<void> => this.frame.getByRole('button', { name: 'Sent', exact: true }).click()

  openRun = (groups: string): Promise<void> => this.list.getByRole('button', { name: groups }).first().click()

  /** Cells of one column of the run's table. */
  async column(title: string): Promise<readonly string[]> {
    const cells = this.frame.getByRole('table').locator(`td[data-title="${title}"]`)
    return cells.allTextContents()
  }

  /** How each person stands now, by ID. */
  async now(): Promise<ReadonlyMap<number, string>> {
    const [ids, standings] = [await this.column('ID'), await this.column('Now')]
    return new Map(ids.map((id, at) => [Number(id), standings[at] ?? '']))
  }
}
