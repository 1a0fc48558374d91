import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

type Handle = (request: Request, address: string) => Promise<Response>

export interface Listening {
  readonly origin: string
  /** Aborted when the server closes. */
  readonly stopped: AbortSignal
  /** Until then every request waits. */
  serve(handle: Handle): void
  close(): Promise<void>
}

/**
 * A thin adapter: node:http on 127.0.0.1 in front of `handle(Request)`.
 * A Response.error() cuts the connection at once, a failing body cuts it after the head.
 */
export async function listen(port: number): Promise<Listening> {
  const stop = new AbortController()
  let ready: (handle: Handle) => void = () => {}
  const handler = new Promise<Handle>((resolve) => (ready = resolve))
  const server = createServer((incoming, outgoing) => {
    // A portal goes by the name under which it is asked, whatever it may be.
    const asked = `http://${incoming.headers.host ?? new URL(origin).host}`
    void handler.then((handle) => exchange(handle, asked, incoming, outgoing))
  })
  // A test must not wait for idle browser connections.
  server.keepAliveTimeout = 5_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('no port')
  const origin = `http://127.0.0.1:${address.port}`
  return {
    origin,
    stopped: stop.signal,
    serve: ready,
    close: () =>
      new Promise((resolve) => {
        stop.abort()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function exchange(handle: Handle, origin: string, incoming: IncomingMessage, outgoing: ServerResponse) {
  try {
    const request = await toRequest(origin, incoming)
    const response = request
      ? await handle(request, incoming.socket.remoteAddress ?? '')
      : new Response('Bad request', { status: 400 })
    await write(response, outgoing)
  } catch (error) {
    // The client went away in the middle of its own request.
    if (!incoming.complete) return
    console.error('portal emulator:', error)
    if (outgoing.headersSent) outgoing.destroy()
    else outgoing.writeHead(500, { 'content-type': 'text/plain' }).end('Internal error of the emulator')
  }
}

/** `undefined` for what no browser would send (a URL or header that cannot be represented). */
async function toRequest(origin: string, incoming: IncomingMessage): Promise<Request | undefined> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) if (chunk instanceof Buffer) chunks.push(chunk)
  const headers = new Headers()
  try {
    for (const [name, value] of Object.entries(incoming.headers)) {
      for (const one of [value].flat()) if (one !== undefined) headers.append(name, one)
    }
    const method = incoming.method ?? 'GET'
    const url = new URL(incoming.url ?? '/', origin)
    const body = method === 'GET' || method === 'HEAD' ? null : Buffer.concat(chunks)
    return new Request(`${origin}${url.pathname}${url.search}`, { method, headers, body })
  } catch {
    return undefined
  }
}

async function write(response: Response, outgoing: ServerResponse): Promise<void> {
  if (response.type === 'error') {
    outgoing.destroy()
    return
  }
  const headers = Object.fromEntries(response.headers)
  try {
    const body = Buffer.from(await response.arrayBuffer())
    outgoing.writeHead(response.status, { ...headers, 'content-length': body.length }).end(body)
  } catch {
    // A body that fails is a connection that breaks after the head.
    outgoing.writeHead(response.status, { ...headers, 'content-length': 1000 })
    outgoing.write('{"res', () => outgoing.destroy())
  }
}
