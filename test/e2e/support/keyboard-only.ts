import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test'
import type { Translate } from '#i18n/messages.ts'

/** More presses than any way through a page takes, and few enough to fail soon. */
const mostPresses = 60

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement)

/** Somebody who has no pointer: keys go to wherever the focus is, and after each the focus is still in the app. */
export class KeyboardOnly {
  readonly #tab: Page
  readonly #frame: FrameLocator
  readonly #t: Translate

  constructor(tab: Page, frame: FrameLocator, t: Translate) {
    this.#tab = tab
    this.#frame = frame
    this.#t = t
  }

  readonly button = (name: string | RegExp): Locator => this.#frame.getByRole('button', { name, exact: true })

  /** Where nothing has the focus, nothing matches: the body of a page never does. */
  readonly #focusIsKept = (): Promise<void> => expect(this.#frame.locator(':focus')).toHaveCount(1)

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.#tab.keyboard.press(key)
      await this.#focusIsKept()
    }
  }

  async type(text: string): Promise<void> {
    await this.#tab.keyboard.type(text)
    await this.#focusIsKept()
  }

  /** Presses Tab until the thing has the focus; with `Shift+Tab` the other way. */
  async reach(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(target).toBeVisible()
    for (let presses = 0; presses < mostPresses && !(await isFocused(target)); presses += 1)
      await this.press(key)
    await expect(target).toBeFocused()
  }

  /** Reaches a button and presses it. */
  async use(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.reach(target, key)
    await this.press('Enter')
  }

  /** Types into the field that has the focus, and takes the first that is found. */
  async choose(typed: string, name: string): Promise<void> {
    await this.type(typed)
    await expect(this.#frame.getByRole('option', { name: new RegExp(name) }).first()).toBeVisible()
    await expect(this.#frame.locator('[aria-busy=true]')).toHaveCount(0)
    await this.press('Enter')
    await expect(this.button(this.#t('tokens.remove', { name }))).toBeVisible()
  }

  /** Opens one of the other sources of colleagues, from the menu. */
  async openSource(source: `addFrom.${'list' | 'department' | 'group' | 'saved'}`): Promise<void> {
    await this.use(this.button(this.#t('addFrom.label')))
    const item = this.#frame.getByRole('menuitem', { name: this.#t(source) })
    await expect(item).toBeVisible()
    for (let presses = 0; presses < 4 && !(await isFocused(item)); presses += 1) await this.press('ArrowDown')
    await expect(item).toBeFocused()
    await this.press('Enter')
  }
}
