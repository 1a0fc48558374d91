/**
 * Stands in for luxon inside the SDK, which formats dates with it in its log lines and text helpers; this app
 * uses neither. `test/architecture.test.ts` fails when the SDK starts to use more of it.
 */
export class DateTime {
  static now(): DateTime {
    return new DateTime()
  }

  static fromISO(): DateTime {
    return new DateTime()
  }

  static fromFormat(): DateTime {
    return new DateTime()
  }

  static fromJSDate(): DateTime {
    return new DateTime()
  }

  readonly isValid = true

  toFormat(): string {
    return ''
  }

  toISO(): string {
    return ''
  }

  toSeconds(): number {
    return 0
  }
}
