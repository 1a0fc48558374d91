import type { FrameLocator, Page } from '@playwright/test'

/** In each frame: how long each press took to be seen, how long each key took to be painted, and all long tasks. */
export const watching = `
  globalThis.seen = { presses: [], keys: [], tasks: [] }
  const watch = (type, keep, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(keep)).observe({ type, buffered: true, ...options })
  watch('event', ({ interactionId, duration }) => { if (interactionId) seen.presses.push(duration) }, { durationThreshold: 16 })
  watch('longtask', ({ duration }) => seen.tasks.push(duration))
  addEventListener('keydown', ({ timeStamp }) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => seen.keys.push(performance.now() - timeStamp)
    requestAnimationFrame(() => port2.postMessage(null))
  }, true)
`

interface Seen {
  readonly presses: readonly number[]
  readonly keys: readonly number[]
  readonly tasks: readonly number[]
}

/** What was seen since the last time. */
export const take = (frame: FrameLocator | Page): Promise<Seen> =>
  frame.locator('html').evaluate((): Seen => {
    const seen: unknown = Reflect.get(globalThis, 'seen')
    Reflect.set(globalThis, 'seen', { presses: [], keys: [], tasks: [] })
    return seen as Seen
  })

export const most = (values: readonly number[]): number => Math.max(0, ...values)
export const at95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * 0.95)] ?? 0
