import { described, errorIn, isRow } from './answer.ts'
import type { Probe } from './probe.ts'
import { differs, same, type Seen } from './seen.ts'
import type { Answer } from './wire.ts'

/** How the portal says no. */
export interface Refusal {
  readonly statuses: readonly number[]
  /** Any of these. */
  readonly codes: readonly string[]
  readonly text?: string
}

interface About {
  /** Of rest.md. */
  readonly section: string
  readonly title: string
  /** Without one of each of these scopes it cannot be tried; `user` stands for any of its three kinds. */
  readonly scopes?: readonly string[]
}

/** A call that has to be refused: nothing but data. */
export interface RefusalStatement extends About {
  readonly method: string
  readonly params?: object
  readonly refusal: Refusal
}

/** What it takes more than one look for. */
export interface LookStatement extends About {
  readonly says: string
  readonly look: (probe: Probe) => Promise<Seen> | Seen
}

export type Statement = RefusalStatement | LookStatement

/** What the contract says, for the table. */
export const saysOf = (statement: Statement): string =>
  'says' in statement ? statement.says : sayRefusal(statement.refusal)

function sayRefusal({ statuses, codes, text }: Refusal): string {
  const quoted = codes.map((code) => `"${code}"`).join(' or ')
  return `HTTP ${statuses.join(' or ')}, error ${quoted}${text === undefined ? '' : `, "${text}"`}, no time`
}

/** Codes that portals before the empty ones send beside the same texts (trap 40). */
const OLD_CODES = ['ERROR_ARGUMENT', 'ERROR_CORE']

export function judgeRefusal(answer: Answer, { statuses, codes, text }: Refusal): Seen {
  const error = errorIn(answer.body)
  const seen = described(answer)
  if (!error || !statuses.includes(answer.status)) return differs(seen)
  if (text !== undefined && error.text !== text) return differs(seen)
  if (!codes.some((code) => code.toLowerCase() === error.code.toLowerCase())) {
    const old = codes.includes('') && text !== undefined && OLD_CODES.includes(error.code)
    return differs(old ? `${seen}: an old self-hosted portal (trap 40); the app reads the text` : seen)
  }
  if (isRow(answer.body) && 'time' in answer.body) return differs(`${seen}, with a time`)
  return same(seen)
}
