import {
  COLLEAGUE_ACTS,
  FAULT_KINDS,
  isPlainFault,
  type ColleagueAct,
  type Fault,
  type FaultKind,
  type When,
} from './fault-kinds.ts'

/**
 * A fault in one line, for the command line: `<method>:<kind>[=<detail>][@<when>]`, e.g.
 * `sonet_group.user.invite:cut-after-work`, `*:delay=800@always`, `user.search:unavailable@after3`,
 * `sonet_group.user.invite:meanwhile=closes-group`, `*:bad-gateway@p0.1`.
 * Throws TypeError with what was not understood.
 */
export function faultFromText(text: string): Fault {
  const match = /^(?<method>[^:]+):(?<kind>[a-z0-9-]+)(=(?<detail>[^@]+))?(@(?<when>.+))?$/.exec(text)
  const { method = '', kind = '', detail = '', when } = match?.groups ?? {}
  if (method === '') throw new TypeError(`not a fault: "${text}" (method:kind=detail@when)`)
  const fault = { method, ...kindOf(kind, detail) }
  return when === undefined ? fault : { ...fault, when: whenOf(when) }
}

/** Detail: milliseconds, `done` for work done, `silent` for a cut without a byte, a code, an address, or what a colleague does. */
function kindOf(name: string, detail: string): FaultKind {
  const kind = FAULT_KINDS.find((one) => one === name)
  if (!kind) throw new TypeError(`no fault "${name}"; there are ${FAULT_KINDS.join(', ')}`)
  if (isPlainFault(kind)) return { kind }
  switch (kind) {
    case 'delay':
    case 'slow-per-person':
      return { kind, ms: detail === '' ? 2000 : Number(detail) }
    case 'bad-gateway':
      return { kind, workDone: detail === 'done' }
    case 'redirect':
      return detail === '' ? { kind } : { kind, to: detail }
    case 'internal-error':
      return internalErrorOf(detail)
    case 'error-in-200':
      return errorIn200Of(detail)
    case 'operation-limit':
      return detail === '' ? { kind } : { kind, resetInSeconds: Number(detail) }
    case 'meanwhile':
      return { kind, act: actNamed(detail), at: 'between-people' }
    case 'cut-before-work':
    case 'cut-after-work':
      return detail === 'silent' ? { kind, silent: true } : { kind }
  }
}

/** A code, `time`, or `time,` and a code; `""` is the empty code. */
function errorIn200Of(detail: string): FaultKind {
  const withTime = detail === 'time' || detail.startsWith('time,')
  const code = detail.replace(/^time,?/, '')
  const fault = { kind: 'error-in-200', withTime } as const
  return code === '' ? fault : { ...fault, code: code === '""' ? '' : code }
}

/** `done`, or a status and a code: `403,user_access_error`. */
function internalErrorOf(detail: string): FaultKind {
  const [, status, code] = /^(\d{3}),(.+)$/.exec(detail) ?? []
  if (status === undefined || code === undefined)
    return { kind: 'internal-error', workDone: detail === 'done' }
  return { kind: 'internal-error', status: Number(status), code }
}

function actNamed(name: string): ColleagueAct {
  const act = COLLEAGUE_ACTS.find((one) => one === name)
  if (!act) throw new TypeError(`no act "${name}"; there are ${COLLEAGUE_ACTS.join(', ')}`)
  return act
}

/** `always`, a number of times, `after3`, or a probability `p0.2`. */
function whenOf(text: string): When {
  if (text === 'always') return { always: true }
  const [, word = '', digits = ''] = /^(after|p)?([\d.]+)$/.exec(text) ?? []
  const number = Number(digits)
  if (digits === '' || Number.isNaN(number))
    throw new TypeError(`not a time: "${text}" (always, 2, after3, p0.2)`)
  if (word === 'after') return { after: number }
  return word === 'p' ? { probability: number, seed: 1 } : { times: number }
}
