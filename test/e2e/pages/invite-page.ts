import { expect, type FrameLocator, type Locator } from '@playwright/test'

/** Where colleagues come from besides names that are typed. */
export type Source = 'List or file' | 'Department' | 'Another group' | 'Saved list'

/** The form as a person knows it: by the names of things. English unless the words are given. */
export class InvitePage {
  readonly groups: Locator
  readonly people: Locator
  readonly message: Locator
  readonly heading: Locator
  /** The menu of other ways to choose colleagues. */
  readonly addFromButton: Locator
  readonly frame: FrameLocator

  constructor(frame: FrameLocator, words = { groups: 'Groups', people: 'Colleagues', message: 'Message' }) {
    this.frame = frame
    this.groups = frame.getByRole('combobox', { name: words.groups })
    this.people = frame.getByRole('combobox', { name: words.people })
    this.message = frame.getByRole('textbox', { name: words.message })
    this.heading = frame.getByRole('heading', { level: 1 })
    this.addFromButton = frame.getByRole('button', { name: 'Add from…' })
  }

  /** Types a part of the name and takes the option of this name. */
  async choose(field: Locator, typed: string, name: string | RegExp): Promise<void> {
    await field.fill(typed)
    await this.frame.getByRole('option', { name }).click()
    await expect(field).toHaveValue('')
  }

  chooseGroup = (typed: string, name: string | RegExp = typed): Promise<void> =>
    this.choose(this.groups, typed, name)

  async choosePeople(...people: readonly (readonly [typed: string, name: string])[]): Promise<void> {
    for (const [typed, name] of people) await this.choose(this.people, typed, new RegExp(name))
  }

  /** Chooses the group that most tests invite into, and these people. */
  async chooseWebsiteAnd(...people: readonly (readonly [typed: string, name: string])[]): Promise<void> {
    await this.chooseGroup('website', /Website relaunch/)
    await this.choosePeople(...people)
  }

  /** Takes an entry of the menu beside the field of colleagues. */
  async addFrom(source: Source): Promise<void> {
    await this.addFromButton.click()
    await this.frame.getByRole('menuitem', { name: `${source}…`, exact: true }).click()
  }

  /** Opens the sheet of saved sets from the list of groups. */
  async editSets(): Promise<void> {
    await this.groups.click()
    await this.frame.getByRole('option', { name: 'Save or edit sets…' }).click()
  }

  /** Pauses the run under way, and waits until nothing more is sent. */
  async hold(): Promise<void> {
    await this.button('Pause').click()
    await expect(this.frame.getByText('Paused.', { exact: true })).toBeVisible()
  }

  /** Sets in the settings how long a run can be undone. */
  async chooseUndoTime(words: string): Promise<void> {
    await this.button('Settings').click()
    await this.frame.getByRole('radio', { name: words }).check()
    await this.button('Close the settings').click()
  }

  button = (name: string | RegExp): Locator => this.frame.getByRole('button', { name })

  /** Rows of the receipt's table of this name, without the row of headings; cells joined by " | ". */
  async rows(table: string): Promise<string[]> {
    // Those of whom it is not known stand in the same table as those not invited.
    const name = table === 'Not invited' ? /^Not invited(, or not known)?$/ : table
    const rows = this.frame.getByRole('table', { name, exact: true }).getByRole('row')
    const texts = await rows.evaluateAll((all) =>
      all
        .filter((row) => row.querySelector('th[scope="col"]') === null)
        .map((row) =>
          [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim() ?? '').join(' | '),
        ),
    )
    return texts
  }
}
