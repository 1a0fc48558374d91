import type { BrowserContext, Frame } from '@playwright/test'

/** Runs inside the page: timers, limits on requests and the clock that never goes back, by a speed that can be set. */
function installFastTime(): void {
  const realNow = performance.now.bind(performance)
  const realTimeout = globalThis.setTimeout.bind(globalThis)
  const realInterval = globalThis.setInterval.bind(globalThis)
  const since = { real: 0, shown: 0, speed: 1 }
  const shown = (): number => since.shown + (realNow() - since.real) * since.speed
  performance.now = shown
  const fast =
    (set: (handler: TimerHandler, ms?: number, ...args: unknown[]) => number) =>
    (handler: TimerHandler, ms = 0, ...args: unknown[]): number =>
      set(handler, ms / since.speed, ...args)
  Object.assign(globalThis, { setTimeout: fast(realTimeout), setInterval: fast(realInterval) })
  const limit = Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'timeout')
  Object.defineProperty(XMLHttpRequest.prototype, 'timeout', {
    get(this: XMLHttpRequest) {
      return Number(limit?.get?.call(this)) * since.speed
    },
    set(this: XMLHttpRequest, ms: number) {
      limit?.set?.call(this, Math.ceil(ms / since.speed))
    },
  })
  Object.assign(globalThis, {
    setSpeedOfTime(speed: number) {
      Object.assign(since, { real: realNow(), shown: shown(), speed })
    },
    letTimePass(ms: number) {
      since.shown += ms
    },
  })
}

/** Lets time in the pages of this context run faster once `hurry` is called: waits of seconds take a fraction. */
export async function withFastTime(context: BrowserContext): Promise<void> {
  // The tool that runs these files may wrap functions in a helper that a page does not have.
  await context.addInitScript('globalThis.__name ??= (value) => value')
  await context.addInitScript(installFastTime)
}

/** The clock that never goes back stands `ms` later than it did, as after a sleep: no timer has run. */
export const letTimePass = (frame: Frame, ms: number): Promise<unknown> =>
  frame.evaluate(`letTimePass(${ms})`)

/** From now on a second of this frame lasts a second divided by `speed`. */
export const hurry = (frame: Frame, speed: number): Promise<unknown> =>
  frame.evaluate(`setSpeedOfTime(${speed})`)
