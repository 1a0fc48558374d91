import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createGzip } from 'node:zlib'

export const distFolder = fileURLToPath(new URL('../../dist', import.meta.url))

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.jpg': 'image/jpeg',
}

export interface ServedApp {
  /** The app's address as a portal would have it in its settings: ends in /index.html. */
  readonly url: string
  close(): Promise<void>
}

/** How the app is hosted. */
export interface Hosting {
  /** Whether the page answers POST, as a server of one's own has to; the Market's answers GET alone (frame.md 1.1). */
  readonly posts?: boolean
  readonly headers?: Readonly<Record<string, string>>
  /** Https with this key and certificate, in place of http. */
  readonly tls?: { readonly key: string; readonly cert: string }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  { posts = true, headers = {} }: Hosting,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const file = normalize(join(folder, pathname === '/' ? '/index.html' : pathname))
  const found = file.startsWith(folder) && (await stat(file).catch(() => null))?.isFile()
  // A portal opens the page by POST (frame.md 1.1); a static host has to answer it like a GET.
  const allowed =
    request.method === 'GET' || request.method === 'HEAD' || (posts && extname(file) === '.html')
  if (!found || !allowed) {
    response.writeHead(found ? 405 : 404).end()
    return
  }
  request.resume()
  // Names of assets carry a hash of what is in them (frame.md 6).
  const lasting = pathname.startsWith('/assets/')
  response.writeHead(200, {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Content-Encoding': 'gzip',
    ...headers,
  })
  createReadStream(file).pipe(createGzip()).pipe(response)
}

/** The built app on `localhost`, another site than the portal's 127.0.0.1, as on a real portal (frame.md 2.5). */
export async function serveApp(folder = distFolder, port = 0, hosting: Hosting = {}): Promise<ServedApp> {
  const { tls } = hosting
  const listener = (request: IncomingMessage, response: ServerResponse): void =>
    void answer(request, response, folder, hosting)
  const server = tls ? createSecureServer(tls, listener) : createServer(listener)
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the app server has no address')
  return {
    url: `${tls ? 'https' : 'http'}://localhost:${address.port}/index.html`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
