/** A value with everything that it ever was, by the time since the beginning (milliseconds). */
export class History<Value> {
  readonly #changes: { readonly at: number; readonly value: Value }[]

  constructor(first: Value) {
    this.#changes = [{ at: 0, value: first }]
  }

  set(at: number, value: Value): void {
    this.#changes.push({ at, value })
  }

  at(time: number): Value | undefined {
    return this.#changes.findLast((change) => change.at <= time)?.value
  }

  /** Whether it ever changed in such a way. */
  changed(way: (from: Value, to: Value) => boolean): boolean {
    return this.#changes.some(({ value }, at) => {
      const before = this.#changes[at - 1]
      return before !== undefined && way(before.value, value)
    })
  }

  ever(truth: (value: Value) => boolean): boolean {
    return this.#changes.some(({ value }) => truth(value))
  }
}
