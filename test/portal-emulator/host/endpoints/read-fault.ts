import {
  COLLEAGUE_ACTS,
  type Fault,
  FAULT_KINDS,
  type FaultKind,
  isPlainFault,
  type When,
} from '../../fault-kinds.ts'
import { numberIn, textIn } from './body.ts'

/** The panel's form as a fault; undefined for a kind there is not. */
export function readFault(body: Record<string, unknown>): Fault | undefined {
  const fault = readKind(body)
  return fault && { ...fault, method: textIn(body, 'method') || '*', when: readWhen(body) }
}

function readKind(body: Record<string, unknown>): FaultKind | undefined {
  const kind = FAULT_KINDS.find((known) => known === textIn(body, 'kind'))
  if (kind === undefined || isPlainFault(kind)) return kind && { kind }
  switch (kind) {
    case 'delay':
    case 'slow-per-person':
      return { kind, ms: numberIn(body, 'ms') || 1000 }
    case 'bad-gateway':
      return { kind, workDone: body['workDone'] === true }
    case 'internal-error':
      return readInternalError(body)
    case 'error-in-200':
      return { kind, code: textIn(body, 'code'), withTime: body['withTime'] === true }
    case 'cut-before-work':
    case 'cut-after-work':
      return { kind, silent: body['silent'] === true }
    case 'meanwhile':
      return {
        kind,
        act: COLLEAGUE_ACTS.find((known) => known === textIn(body, 'act')) ?? 'invites-the-same',
        at: moments.find((known) => known === textIn(body, 'at')) ?? 'before-work',
      }
    case 'redirect':
    case 'operation-limit':
      return { kind }
  }
}

/** Without a status it is 500 and without a code the portal's own. */
function readInternalError(body: Record<string, unknown>): FaultKind {
  const status = numberIn(body, 'status')
  const code = textIn(body, 'code')
  return {
    kind: 'internal-error',
    workDone: body['workDone'] === true,
    ...(status >= 400 && status < 600 ? { status } : {}),
    ...(code === '' ? {} : { code }),
  }
}

export const moments = ['before-work', 'between-people', 'after-work'] as const

export const whens = ['once', 'three times', 'always', 'after the next', 'every second, by chance'] as const

function readWhen(body: Record<string, unknown>): When {
  switch (whens.find((known) => known === textIn(body, 'when'))) {
    case 'three times':
      return { times: 3 }
    case 'always':
      return { always: true }
    case 'after the next':
      return { after: 1, times: 1 }
    case 'every second, by chance':
      return { probability: 0.5, seed: 1 }
    case 'once':
    case undefined:
      return { times: 1 }
  }
}
