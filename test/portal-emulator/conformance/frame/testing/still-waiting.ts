import type { Frame } from '@playwright/test'

declare global {
  interface Window {
    /** How the call started by `startCall` stands. */
    call: { settled: boolean; value: unknown }
  }
}

/** Starts a call of the SDK and leaves it alone; `callState` says later how it stands. */
export async function startCall(frame: Frame, call: string): Promise<void> {
  // Code as text: the SDK's page is not bundled with the tests.
  await frame.evaluate(`{
    const b24 = window.b24
    const state = (window.call = { settled: false, value: undefined })
    const settle = (value) => Object.assign(state, { settled: true, value })
    Promise.resolve(${call}).then(settle, (error) => settle(String(error)))
    // The value of the whole text: a promise here would be waited for.
    undefined
  }`)
}

/** After a later command made the round trip: an answer to the earlier call would have come before it. */
export async function isStillWaiting(frame: Frame): Promise<boolean> {
  return frame.evaluate(async () => {
    await window.b24.placement.getInterface()
    return !window.call.settled
  })
}

export async function callResult(frame: Frame): Promise<unknown> {
  await frame.waitForFunction(() => window.call.settled)
  return frame.evaluate(() => window.call.value)
}
