import { setTimeout as wait } from 'node:timers/promises'
import { patience } from './other-browser.ts'

const elementKey = 'element-6066-11e4-a52e-4f735466cecf'

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

/** An element as WebDriver refers to it. */
const idOf = (element: unknown): string => String(recordOf(element)[elementKey])

/** One session of a driver that speaks WebDriver (https://www.w3.org/TR/webdriver2/), as far as the main job needs it. */
export class WebDriver {
  readonly #base: string
  #session = ''

  constructor(base: string) {
    this.#base = base
  }

  async #ask(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${this.#base}${this.#session}${path}`, {
      method,
      signal: AbortSignal.timeout(patience),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const { value } = recordOf(await response.json())
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`)
    return value
  }

  async start(options: Readonly<Record<string, unknown>>): Promise<void> {
    const session = await this.#ask('POST', '/session', { capabilities: { alwaysMatch: options } })
    this.#session = `/session/${String(recordOf(session)['sessionId'])}`
  }

  open = (url: string): Promise<unknown> => this.#ask('POST', '/url', { url })

  enterFrame = async (selector: string): Promise<unknown> =>
    this.#ask('POST', '/frame', { id: { [elementKey]: await this.#one(selector, () => true) } })

  /** Waits for the element with this role whose name fits. */
  byRole = (role: string, fits: (name: string) => boolean): Promise<string> =>
    this.#one('button, input, textarea, h1, table, [role]', async (id) => {
      const read = (what: string): Promise<unknown> => this.#ask('GET', `/element/${id}/computed${what}`)
      return (await read('role')) === role && fits(String(await read('label')))
    })

  async #one(selector: string, fits: (id: string) => boolean | Promise<boolean>): Promise<string> {
    for (const end = Date.now() + patience; Date.now() < end; await wait(100))
      for (const id of await this.#all(selector))
        // What is not drawn has no role, and what was drawn anew in the meantime is looked for again.
        if (await Promise.resolve(fits(id)).catch(() => false)) return id
    throw new Error(`nothing fits: ${selector}`)
  }

  /** Nothing while the page is being drawn anew: the driver stumbles over what has just gone. */
  async #all(selector: string): Promise<readonly string[]> {
    const query = { using: 'css selector', value: selector }
    const found = await this.#ask('POST', '/elements', query).catch(() => [])
    return Array.isArray(found) ? found.map(idOf) : []
  }

  press = (id: string): Promise<unknown> => this.#ask('POST', `/element/${id}/click`, {})

  /** Types into what has the focus: the driver looks for the active element in the outer page alone. */
  type(text: string): Promise<unknown> {
    const actions = Array.from(text, (value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]).flat()
    return this.#ask('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] })
  }

  valueOf = (expression: string): Promise<unknown> =>
    this.#ask('POST', '/execute/sync', { script: `return (${expression})`, args: [] })

  stop = (): Promise<unknown> => this.#ask('DELETE', '')
}
