/** The text that holds what was sent, among the user's options. */
export interface SentStorage {
  /** As it was last read, with whatever else of the options was read; costs no request. */
  known(): string
  /** Asks the portal. Rejects with a `PortalError`. */
  read(): Promise<string>
  /** Resolves when it was handed over; whether it was stored cannot be known (frame.md 2.2). */
  write(text: string): Promise<void>
  /** All options when they were last read, by name; empty while they have not been. */
  others(): ReadonlyMap<string, string>
}
