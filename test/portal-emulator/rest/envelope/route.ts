export interface Route {
  /** Lower case, without a suffix; "" when the path names none. */
  readonly method: string
  readonly format: 'json' | 'xml'
  readonly webhook: { readonly userId: string; readonly code: string } | undefined
  /** `/rest/api/...`: version 3, another protocol. */
  readonly version3: boolean
}

/** `/rest/<method>[.json|.xml]` or `/rest/<userId>/<code>/<method>`; names without case (rest.md 6.1). */
export function routeOf(pathname: string): Route {
  const parts = pathname
    .replace(/^\/rest\/?/, '')
    .split('/')
    .filter((part) => part !== '')
    .map(decoded)
  const [first = '', second = '', third = ''] = parts
  const isWebhook = /^\d+$/.test(first) && parts.length >= 2
  const name = (isWebhook ? third : first).toLowerCase()
  return {
    method: name.replace(/\.(json|xml)$/, ''),
    format: name.endsWith('.xml') ? 'xml' : 'json',
    webhook: isWebhook ? { userId: first, code: second } : undefined,
    version3: first === 'api' && parts.length > 1,
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
