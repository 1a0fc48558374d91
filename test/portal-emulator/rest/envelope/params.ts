import { fromJson, toInt, toJson, toText, type PhpArray, type PhpValue } from './php-value.ts'
import { parsePairs, parseQuery } from './query-string.ts'

/** Taken out before a method sees its parameters (rest.md 6.1). */
const RESERVED = new Set(['auth', 'access_token', 'start', 'state', 'token'])

/** Telemetry of the official SDK's (frame.md 3.2), ignored by every portal. */
const TELEMETRY = new Set(['bx24_request_id', 'bx24_sdk_ver', 'bx24_sdk_type'])

/** One call's parameters: reserved names split off, the rest by exact or by any case. */
export class Params {
  readonly #values: PhpArray
  /** `undefined` when not sent. */
  readonly start: number | undefined
  /** Access token as sent in query or body, "" without one. */
  readonly auth: string
  /** `token` switches to the file-link check and fails (rest.md 6.1). */
  readonly hasFileToken: boolean

  constructor(all: PhpArray) {
    const start = all.get('start')
    this.start = start === undefined ? undefined : toInt(start)
    this.auth = toText(all.get('auth')) || toText(all.get('access_token'))
    this.hasFileToken = all.has('token')
    this.#values = new Map([...all].filter(([name]) => !RESERVED.has(name) && !TELEMETRY.has(name)))
  }

  get(name: string): PhpValue | undefined {
    return this.#values.get(name)
  }

  anyCase(name: string): PhpValue | undefined {
    const wanted = name.toLowerCase()
    for (const [key, value] of this.#values) if (key.toLowerCase() === wanted) return value
    return undefined
  }

  get values(): PhpArray {
    return this.#values
  }

  /** For the journal: no token in it. */
  toJson(): unknown {
    return toJson(this.#values)
  }
}

/** Query, then body over it (rest.md 6.1). A malformed body is no parameters, never an error (trap 28). */
export async function readParams(request: Request): Promise<Params> {
  const query = parseQuery(new URL(request.url).search.slice(1))
  const body = request.method === 'POST' ? await readBody(request) : new Map<string, PhpValue>()
  return new Params(new Map([...query, ...body]))
}

async function readBody(request: Request): Promise<PhpArray> {
  const type = (request.headers.get('content-type') ?? '').toLowerCase()
  try {
    if (type.startsWith('multipart/form-data')) {
      const fields = [...(await request.formData())]
      return parsePairs(fields.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
    }
    const text = await request.text()
    if (!type.startsWith('application/json')) return parseQuery(text)
    const value = fromJson(JSON.parse(text))
    return value instanceof Map ? value : new Map()
  } catch {
    return new Map()
  }
}
