import type { WireAnswer } from './answers.ts'

/** An error as the SDK throws it (frame.md 3.3, 3.6). */
class SdkError extends Error {
  readonly code: string
  readonly status: number
  readonly originalError: unknown

  constructor(code: string, status: number, message: string, originalError: unknown = null) {
    super(message)
    this.code = code
    this.status = status
    this.originalError = originalError
  }
}

interface SdkResult {
  readonly isSuccess: boolean
  getData(): unknown
  getErrors(): IterableIterator<unknown>
  getTotal(): number
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** What `callMethod` of the SDK makes of an answer: written from the contract (frame.md 3.3), not from the app. */
export function sdkOutcome(answer: WireAnswer): SdkResult {
  if (answer.kind === 'none') throw new SdkError('NETWORK_ERROR', 0, 'Network connection failed')
  if (answer.kind === 'late') throw new SdkError('REQUEST_TIMEOUT', 408, 'Request timeout exceeded')
  const { status, body } = answer
  const error = isRecord(body) ? body['error'] : undefined
  const named = typeof error === 'string' && error !== '' ? error : null
  if (status < 200 || status > 299) {
    const code = named === null || named === '0' ? 'ERR_BAD_RESPONSE' : named
    const raw = { response: { status, data: body } }
    throw new SdkError(code, status, `Request failed with status code ${status}`, raw)
  }
  if (named !== null) {
    const errors = [new SdkError(named, status, 'an error in a success')]
    return { isSuccess: false, getData: () => body, getErrors: () => errors.values(), getTotal: () => 0 }
  }
  // The SDK takes the time of an answer apart, and stumbles where there is none.
  if (!isRecord(body) || !isRecord(body['time']))
    throw new SdkError('JSSDK_UNKNOWN_ERROR', 0, "Cannot destructure property 'operating' of 'data'")
  return { isSuccess: true, getData: () => body, getErrors: () => [].values(), getTotal: () => 0 }
}
