import { expect, type FrameLocator, type Locator } from '@playwright/test'
import { InvitePage } from './invite-page.ts'

/** The table of a list as a person knows it: by the names of things, in English. */
export class MatchingPage {
  readonly frame: FrameLocator
  readonly table: Locator
  readonly filter: Locator

  constructor(frame: FrameLocator) {
    this.frame = frame
    this.table = frame.getByRole('table', { name: 'List of colleagues' })
    this.filter = frame.getByRole('group', { name: 'Show lines' })
  }

  /** Gives the people field a text as the clipboard would. */
  async paste(text: string, label = 'Colleagues'): Promise<void> {
    const field = this.frame.getByRole('combobox', { name: label })
    await field.focus()
    await field.evaluate((input, pasted) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', pasted)
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, text)
  }

  /** Opens the place for a list from the form. */
  open = (): Promise<void> => new InvitePage(this.frame).addFrom('List or file')

  /** Chooses a file that was made here. */
  async chooseFile(name: string, buffer: Buffer): Promise<void> {
    await this.open()
    await this.frame.getByLabel('Choose a file').setInputFiles({ name, mimeType: 'text/plain', buffer })
  }

  /** Chooses files while the form for more lines is open. */
  async choose(...files: readonly (readonly [name: string, buffer: Buffer])[]): Promise<void> {
    await this.frame
      .getByLabel('Choose a file', { exact: true })
      .setInputFiles(files.map(([name, buffer]) => ({ name, mimeType: 'application/octet-stream', buffer })))
  }

  /** Takes another choice of a list of a few, as a pointer does. */
  async select(label: string, choice: string): Promise<void> {
    await this.frame.getByRole('combobox', { name: label }).click()
    await this.frame
      .getByRole('listbox', { name: label })
      .getByRole('option', { name: choice, exact: true })
      .click()
    await expect(this.frame.getByRole('combobox', { name: label })).toHaveText(choice)
  }

  row = (words: string | RegExp): Locator => this.table.getByRole('row').filter({ hasText: words })

  button = (name: string | RegExp): Locator => this.frame.getByRole('button', { name })

  /** Numbers of lines by what became of them, as the filter shows them: found 39. */
  async counts(): Promise<ReadonlyMap<string, number>> {
    const labels = await this.filter.locator('label').allTextContents()
    const counts = labels.map((label): readonly [string, number] => {
      const [, words = '', count = ''] = /^(.+?) ([\d,]+)$/.exec(label.trim()) ?? []
      return [words, Number(count.replaceAll(',', ''))]
    })
    return new Map(counts.filter(([words]) => words !== 'all'))
  }

  /** Waits until every file was read and every line looked up. */
  async done(timeout = 10_000): Promise<ReadonlyMap<string, number>> {
    await expect(this.filter).toBeVisible({ timeout })
    await expect(this.frame.getByText(/^Reading .+…$/)).toHaveCount(0, { timeout })
    await expect(this.filter).not.toContainText('not looked up', { timeout })
    return this.counts()
  }
}

/** How many lines the counts stand for. */
export const sumOf = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0)
