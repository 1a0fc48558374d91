/** An answer on its way, which an alteration may change. */
interface Passing {
  readonly method: string
  /** The body of the request. */
  readonly asked: string
  readonly status: number
  /** Undefined: no JSON. */
  readonly body: unknown
}

export type Alteration = (passing: Passing) => {
  readonly status?: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** `fetch` through somebody who alters answers. */
export function altering(alter: Alteration): typeof globalThis.fetch {
  return async (input, init) => {
    const response = await fetch(input, init)
    const text = await response.text()
    const url = urlOf(input)
    const passing = {
      method: url.slice(url.lastIndexOf('/') + 1),
      asked: typeof init?.body === 'string' ? init.body : '',
      status: response.status,
      body: jsonIn(text),
    }
    const { status = passing.status, body = passing.body, headers = {} } = alter(passing)
    const all = { ...Object.fromEntries(response.headers), ...headers }
    return new Response(status === 204 ? null : JSON.stringify(body), { status, headers: all })
  }
}

/** The address that `fetch` is given. */
export const urlOf = (input: string | URL | Request): string =>
  input instanceof Request ? input.url : String(input)

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Every value deep inside, keys kept; `change` sees the inner ones first. */
export function deep(value: unknown, change: (value: unknown, key: string) => unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    return change(
      value.map((item) => deep(item, change, key)),
      key,
    )
  }
  if (typeof value !== 'object' || value === null) return change(value, key)
  return change(
    Object.fromEntries(Object.entries(value).map(([name, item]) => [name, deep(item, change, name)])),
    key,
  )
}
