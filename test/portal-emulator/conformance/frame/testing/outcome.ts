import type { Frame } from '@playwright/test'

/** What one `callMethod` came to, as a caller sees it. */
export type Outcome =
  | { kind: 'success'; result: unknown }
  | { kind: 'not-success'; code: string; status: number }
  /** `answer`: what the portal sent, where the SDK kept it. */
  | { kind: 'thrown'; code: string; status: number; message: string; answer: unknown }

/** The readable part of the SDK's AjaxError; `originalError` is axios's. */
interface ThrownError {
  code: string
  status: number
  message: string
  originalError?: { response?: { data?: unknown } }
}

declare global {
  interface Window {
    outcome: Outcome | undefined
  }
}

/** Starts `callMethod` in the app's frame; `outcomeOf` waits for its end. */
export async function startMethod(
  frame: Frame,
  method: string,
  params: Record<string, unknown> = {},
): Promise<void> {
  await frame.evaluate(
    ([name, body]) => {
      window.outcome = undefined
      window.b24.callMethod(name, body).then(
        (answer) => {
          const error = [...answer.getErrors()][0]
          window.outcome =
            answer.isSuccess || !error
              ? { kind: 'success', result: answer.getData()?.result }
              : {
                  kind: 'not-success',
                  code: 'code' in error ? String(error.code) : '',
                  status: 'status' in error ? Number(error.status) : 0,
                }
        },
        (error: ThrownError) => {
          const { code, status, message } = error
          window.outcome = {
            kind: 'thrown',
            code,
            status,
            message,
            answer: error.originalError?.response?.data,
          }
        },
      )
    },
    [method, params] as const,
  )
}

export async function outcomeOf(frame: Frame): Promise<Outcome> {
  const found = await frame.waitForFunction(() => window.outcome)
  const outcome = await found.jsonValue()
  if (!outcome) throw new TypeError('no outcome')
  return outcome
}
