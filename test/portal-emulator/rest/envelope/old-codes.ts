import type { RestError } from './rest-error.ts'

/** Builds before the empty codes threw typed exceptions: same texts, other codes (trap 40). */
export function oldCodeOf(error: RestError): string {
  if (error.code !== '') return error.code
  return error.message.startsWith('Wrong') || error.message.startsWith('Incorrect')
    ? 'ERROR_ARGUMENT'
    : 'ERROR_CORE'
}
