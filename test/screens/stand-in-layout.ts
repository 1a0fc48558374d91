const mouse = (query: string): MediaQueryList =>
  Object.assign(new EventTarget(), {
    matches: false,
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  })

/** A row of a long list is placed by hand, in px. */
const rowHeight = 40
const screenHeight = 600

const heightOf = (element: Element): number =>
  getComputedStyle(element).position === 'absolute' ? rowHeight : screenHeight

/** Tells every element once how high it is. */
class OneSize implements ResizeObserver {
  readonly #told: ResizeObserverCallback
  constructor(told: ResizeObserverCallback) {
    this.#told = told
  }
  observe(target: Element): void {
    const contentRect = new DOMRect(0, 0, 1200, heightOf(target))
    const size = { contentBoxSize: [], borderBoxSize: [], devicePixelContentBoxSize: [] }
    queueMicrotask(() => this.#told([{ target, contentRect, ...size }], this))
  }
  unobserve(): void {}
  disconnect(): void {}
}

/** jsdom has no layout and no modal dialogs: a screen of one size, and dialogs that are simply open. */
export function standInLayout(): void {
  Object.defineProperty(Element.prototype, 'clientHeight', { configurable: true, get: () => screenHeight })
  Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
    configurable: true,
    get: () => document.body,
  })
  globalThis.ResizeObserver = OneSize
  globalThis.matchMedia = mouse
  HTMLDialogElement.prototype.showModal = function show(): void {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close(): void {
    this.open = false
  }
  Element.prototype.scrollIntoView = () => undefined
  Element.prototype.scrollTo = () => undefined
  globalThis.CSS = { ...globalThis.CSS, escape: (id) => id.replaceAll(/[^\w-]/g, String.raw`\$&`) }
}
