import { virtual } from '@guidepup/virtual-screen-reader'
import { waitFor } from '@testing-library/react'

/** What says by itself that it has changed. */
const liveRegions = '[role="log"], [role="status"], [role="alert"], output, [aria-live]'

const words = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** What a screen reader says when somebody reads a part of the page from its beginning to its end, a line for each stop. */
async function readAloud(part: HTMLElement): Promise<string[]> {
  await virtual.start({ container: part })
  const said = [await virtual.lastSpokenPhrase()]
  const end = `end of ${said[0]}`
  while (said.at(-1) !== end) {
    await virtual.next()
    said.push(await virtual.lastSpokenPhrase())
    if (said.length > 1000) throw new Error(`the page has no end: ${said.slice(0, 20).join('\n')}`)
  }
  await virtual.stop()
  return said.filter((line) => line !== '')
}

/** Somebody who listens to the page, and writes down what is heard. */
export class Listener {
  readonly #lines: string[] = []
  readonly #unasked: string[] = []
  readonly #observer = new MutationObserver((changes) => this.#notice(changes))

  readonly #unheard: readonly string[]

  /** @param unheard what is said on a slow line alone */
  constructor(unheard: readonly string[] = []) {
    this.#unheard = unheard
    this.#observer.observe(document, { childList: true, characterData: true, subtree: true })
  }

  #notice(changes: readonly MutationRecord[]): void {
    const spoken = new Set<string>()
    for (const { target, addedNodes } of changes) {
      const element = target instanceof Element ? target : target.parentElement
      const region = element?.closest(liveRegions)
      if (region?.matches('[role="log"]'))
        for (const node of addedNodes) spoken.add(words(node.textContent ?? ''))
      else if (region) spoken.add(words(region.textContent ?? ''))
      // An alert that appears is spoken; another region has to be there before its words.
      else
        for (const node of addedNodes)
          if (node instanceof Element)
            for (const alert of [node, ...node.querySelectorAll('*')].filter((each) =>
              each.matches('[role="alert"]'),
            ))
              spoken.add(words(alert.textContent ?? ''))
    }
    this.#unasked.push(...[...spoken].filter((text) => text !== '' && !this.#unheard.includes(text)))
  }

  /** Waits until one of these is said. What was said until now does not count. */
  readonly hears = (texts: readonly string[]): Promise<void> => {
    const from = this.#unasked.length
    return waitFor(() => {
      this.#notice(this.#observer.takeRecords())
      const said = this.#unasked.slice(from)
      if (!texts.some((text) => said.includes(text)))
        throw new Error(`nobody said ${texts[0]}, but ${said.join(' / ')}`)
    })
  }

  /** What was just done. What the page said of it by itself follows, and where the focus is now. */
  async done(deed: string): Promise<void> {
    // What is announced for a change is drawn after it.
    await new Promise((resolve) => setTimeout(resolve, 0))
    this.#notice(this.#observer.takeRecords())
    this.#lines.push('', `# ${deed}`, ...this.#unasked.splice(0).map((text) => `says: ${text}`))
    const focused = document.activeElement
    if (!(focused instanceof HTMLElement) || focused === document.body) return
    await virtual.start({ container: focused })
    this.#lines.push(`focus: ${await virtual.lastSpokenPhrase()}`)
    await virtual.stop()
  }

  /** Reads a part of the page from its beginning to its end. */
  async reads(part: HTMLElement): Promise<void> {
    this.#lines.push('', ...(await readAloud(part)))
  }

  /** All that was heard. */
  get transcript(): string {
    this.#observer.disconnect()
    return `${this.#lines.join('\n').trim()}\n`
  }
}
