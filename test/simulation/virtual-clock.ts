import type { Clock } from '#domain/ports.ts'

/** Time that passes only when somebody waits, so that an hour of waiting costs nothing and is always the same. */
export class VirtualClock implements Clock {
  #now = 0
  #later: { readonly at: number; readonly act: () => void }[] = []

  now(): number {
    return this.#now
  }

  /** Has something happen after `ms`, while others wait. */
  later(ms: number, act: () => void): void {
    this.#later.push({ at: this.#now + ms, act })
    this.#later.sort((a, b) => a.at - b.at)
  }

  pass(ms: number): void {
    const until = this.#now + ms
    for (let next = this.#later[0]; next && next.at <= until; next = this.#later[0]) {
      this.#later.shift()
      this.#now = next.at
      next.act()
    }
    this.#now = until
  }

  wait(ms: number, signal: AbortSignal): Promise<void> {
    const until = this.#now + ms
    while (!signal.aborted && this.#now < until) {
      const [next] = this.#later
      this.pass(Math.min(next?.at ?? until, until) - this.#now)
    }
    return Promise.resolve()
  }
}
