/**
 * What the person at the page wants of a run: to go on, to hold, to stop. The driver asks between two calls; a
 * call in flight is always finished.
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

  /** Aborted when the time for undoing is over before its time: the person is sure, or has undone it. */
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

  /** Begins without waiting for somebody to think better of it. */
  sendNow(): void {
    this.#hurry.abort()
  }

  /** A cancelled run holds no longer: it still has to tell what became of what was sent. */
  cancel(): void {
    this.#stop.abort()
    this.#hurry.abort()
    this.#set(false)
  }

  /** Resolves at the next change of mind. */
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
