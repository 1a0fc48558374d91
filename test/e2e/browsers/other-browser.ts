/** A browser that is not Chromium, with one page in it, as a person uses it: by role and name, in the app's frame. */
export interface OtherBrowser {
  /** Opens a page of the portal and goes into the app's frame. */
  open(pageUrl: string): Promise<void>
  /** Waits until the thing is there. */
  see(role: string, name: string): Promise<void>
  press(role: string, name: string): Promise<void>
  /** Types into what has the focus. */
  type(text: string): Promise<void>
  /** Presses the option that begins with these words. */
  choose(option: string): Promise<void>
  /** What an expression is in the app's frame. */
  valueOf(expression: string): Promise<unknown>
  close(): Promise<void>
}

/** Long enough for a busy machine, in milliseconds. */
export const patience = 60_000
