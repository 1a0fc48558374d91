import { onTestFinished } from 'vitest'
import { startPortal, type Portal, type PortalOptions } from '../portal.ts'
import { createDemoWorld, type DemoCast } from '../world/demo/demo.ts'

interface Wire {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** Parsed; undefined when the text is no JSON. */
  readonly body: unknown
}

export interface Lab {
  readonly portal: Portal
  readonly cast: DemoCast
  /** JSON POST as this person (default: me). */
  readonly call: (method: string, params?: object, as?: number) => Promise<Wire>
  /** A form POST; `query` is the raw body. */
  readonly form: (method: string, query: string, as?: number) => Promise<Wire>
  readonly batch: (cmd: object, as?: number) => Promise<Wire>
  /** JSON POST to any path below /rest/, without a token unless given. */
  readonly post: (path: string, body: string, headers?: Record<string, string>) => Promise<Wire>
}

/** A portal of the demo company that ends with the test. */
export async function openLab(options: PortalOptions = {}): Promise<Lab> {
  const { world, cast } = createDemoWorld()
  const portal = await startPortal({ world, ...options })
  onTestFinished(() => portal.close())
  const tokens = new Map<number, string>()
  const tokenOf = (userId: number) => {
    const token = tokens.get(userId) ?? portal.auth.issue(userId).accessToken
    tokens.set(userId, token)
    return token
  }
  const post = async (path: string, body: string, headers: Record<string, string> = JSON_BODY) =>
    wireOf(await fetch(`${portal.origin}/rest/${path}`, { method: 'POST', headers, body }))
  const call = (method: string, params: object = {}, as: number = cast.me) =>
    post(method, JSON.stringify({ ...params, auth: tokenOf(as) }))
  return {
    portal,
    cast,
    post,
    call,
    form: (method, query, as = cast.me) => post(method, `${query}&auth=${tokenOf(as)}`, FORM_BODY),
    batch: (cmd, as) => call('batch', { halt: 0, cmd }, as),
  }
}

const JSON_BODY = { 'content-type': 'application/json' }
const FORM_BODY = { 'content-type': 'application/x-www-form-urlencoded' }

async function wireOf(response: Response): Promise<Wire> {
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, body: parsed(text) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A value deep inside: `at(body, 'result', 'ACTIONS', 'INVITE')`. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  let node = value
  for (const step of path) {
    if (typeof node !== 'object' || node === null) return undefined
    node = Reflect.get(node, step)
  }
  return node
}

export function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`not a list: ${JSON.stringify(value)}`)
  return value
}

export const INVITE = 'sonet_group.user.invite'
export const WORKGROUP_GET = 'socialnetwork.api.workgroup.get'
export const WORKGROUP_LIST = 'socialnetwork.api.workgroup.list'
