/** Why a file is not read. */
export type RefusedWhy =
  /** No kind of file that holds people, or damaged. */
  | 'unreadable'
  /** Encrypted: with a password or by a label. */
  | 'protected'
  /** More than a list of colleagues can hold, or made to look so. */
  | 'too-much'
  /** The reader of workbooks could not be loaded. */
  | 'no-reader'

/** Ends the reading of a file. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly why: RefusedWhy

  constructor(why: RefusedWhy, options?: ErrorOptions) {
    super(why, options)
    this.why = why
  }
}
