/**
 * What the user asks of a run: to pause, resume or cancel. The driver looks between two calls; a call in flight is
 * always finished.
 */
export class RunControls {
  readonly #stop = new AbortController()
  readonly #hurry = new AbortController()
  #paused = false
  #waiting: (() => void)[] = []

  /** Aborted when the run is cancelled. */
  get stop(): AbortSignal {
    return this.#stop.signal
  }

  /** Aborted when the undo window ends early: the user sends now, or undoes. */
  get hurry(): AbortSignal {
    return this.#hurry.signal
  }

  get paused(): boolean {
    return this.#paused
  }

  pause(): void {
    this.#set(true)
  }

  resume(): void {
    this.#set(false)
  }

  /** Starts sending now instead of waiting out the undo window. */
  sendNow(): void {
    this.#hurry.abort()
  }

  /** Also ends a pause: a cancelled run still has to find out what became of what was sent. */
  cancel(): void {
    this.#stop.abort()
    this.#hurry.abort()
    this.#set(false)
  }

  /** Resolves at the next pause, resume or cancel. */
  whenChanged(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve)
    })
  }

  #set(paused: boolean): void {
    this.#paused = paused
    for (const wake of this.#waiting.splice(0)) wake()
  }
}
