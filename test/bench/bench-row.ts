/** One measurement beside its target. Benches print; they never pass or fail. */
export interface BenchRow {
  readonly what: string
  /** A number with its unit, or a text that says more than one. */
  readonly value: string | number
  readonly unit?: string
  readonly wanted: string
}

/** The middle one of an odd number of values. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
