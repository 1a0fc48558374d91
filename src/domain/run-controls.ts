/**
 * What the person at the page wants of a run: to go on, to hold, to stop. The driver asks between two calls; a
 * call in flight is always finished.
 */
export class RunControls {
  readonly #stop = new AbortController()
  #paused = false
  #waiting: (() => void)[] = []

  /** Aborted when the run is cancelled. */
  get stop(): AbortSignal {
    return this.#stop.signal
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

  /** A cancelled run holds no longer: it still has to tell what became of what was sent. */
  cancel(): void {
    this.#stop.abort()
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
