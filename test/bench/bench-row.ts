/** One measured thing, beside what is wanted of it. Benches print; they never pass or fail. */
export interface BenchRow {
  readonly what: string
  readonly value: string
  readonly wanted: string
}
