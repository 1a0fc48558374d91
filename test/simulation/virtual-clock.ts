import type { Clock } from '#domain/clock.ts'

/** Time that passes only when somebody waits, so that an hour of waiting costs nothing and is always the same. */
export class VirtualClock implements Clock {
  #elapsed = 0
  #later: { readonly at: number; readonly act: () => void }[] = []
  /** What people, summer time and time servers have done to the clock on the wall. Milliseconds. */
  #set = Date.UTC(2026, 10, 24, 9)

  now(): number {
    return this.#set + this.#elapsed
  }

  elapsed(): number {
    return this.#elapsed
  }

  /** Somebody sets the clock on the wall. */
  jump(ms: number): void {
    this.#set = Math.max(0, this.#set + ms)
  }

  /** Has something happen after `ms`, while others wait. */
  later(ms: number, act: () => void): void {
    this.#later.push({ at: this.#elapsed + ms, act })
    this.#later.sort((a, b) => a.at - b.at)
  }

  pass(ms: number): void {
    const until = this.#elapsed + ms
    for (let next = this.#later[0]; next && next.at <= until; next = this.#later[0]) {
      this.#later.shift()
      this.#elapsed = Math.max(this.#elapsed, next.at)
      next.act()
    }
    this.#elapsed = Math.max(this.#elapsed, until)
  }

  wait(ms: number, signal: AbortSignal): Promise<void> {
    const until = this.#elapsed + ms
    while (!signal.aborted && this.#elapsed < until) {
      const [next] = this.#later
      this.pass(Math.max(0, Math.min(next?.at ?? until, until) - this.#elapsed))
    }
    return Promise.resolve()
  }
}
