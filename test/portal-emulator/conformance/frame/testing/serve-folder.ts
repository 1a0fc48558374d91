import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const kinds: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' }

export interface Served {
  /** http://localhost:PORT: another site than the portal's 127.0.0.1, as on a real portal (frame.md 2.5). */
  readonly origin: string
  /** Method, path and body of each request for the page itself. */
  readonly openings: { method: string; url: URL; body: URLSearchParams }[]
  close(): Promise<void>
}

/** Static files for GET and POST: own hosting is opened by POST (frame.md 1.1, 6). */
export async function serveFolder(folder: string): Promise<Served> {
  const openings: Served['openings'] = []
  const server = createServer((request, response) => {
    void answer().catch(() => response.writeHead(404).end())
    async function answer(): Promise<void> {
      const url = new URL(request.url ?? '/', 'http://localhost')
      const file = join(folder, normalize(url.pathname))
      const chunks: Buffer[] = []
      for await (const chunk of request) if (chunk instanceof Buffer) chunks.push(chunk)
      const body = new URLSearchParams(Buffer.concat(chunks).toString())
      if (extname(file) === '.html') openings.push({ method: request.method ?? '', url, body })
      const content = await readFile(file)
      response
        .writeHead(200, { 'content-type': kinds[extname(file)] ?? 'application/octet-stream' })
        .end(content)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('no port')
  return {
    origin: `http://localhost:${address.port}`,
    openings,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
