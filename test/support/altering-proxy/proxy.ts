import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { methodOf, type Alteration, type Subject } from './alteration.ts'
import { readingsInBatch, textOf } from './body.ts'
import { deliver } from './raw-answer.ts'

/** What the proxy does from now on. */
interface Orders {
  readonly alterations: readonly Alteration[]
  /** Called when a request of this kind has arrived, before it goes on: people act in between. */
  readonly before?: (subject: Subject, nth: number) => void
}

export interface AlteringProxy {
  /** Stands for the portal's own origin, in the pages that the portal draws as well. */
  readonly origin: string
  /** Until then everything passes as it is. */
  arm(orders: Orders): void
  /** REST requests since it was armed, without preflights. */
  readonly requests: number
  /** Resolves when the portal has done what was held back. */
  settled(): Promise<void>
  close(): Promise<void>
}

interface Answer {
  readonly status: number
  readonly headers: Record<string, string | string[] | undefined>
  readonly body: Buffer
}

async function bytesOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message) if (chunk instanceof Buffer) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** As if it came to the portal itself, and so that its answer can be read. */
function headersFor(target: string, origin: string, incoming: IncomingMessage): Record<string, string> {
  const given = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)] as const)
  const moved = given.map(([name, value]) => [name, value === origin ? target : value])
  return { ...Object.fromEntries(moved), host: new URL(target).host, 'accept-encoding': 'identity' }
}

function forward(target: string, origin: string, incoming: IncomingMessage, body: Buffer): Promise<Answer> {
  const headers = headersFor(target, origin, incoming)
  return new Promise((resolve, reject) => {
    const outgoing = request(`${target}${incoming.url ?? '/'}`, { method: incoming.method, headers })
    outgoing.on('error', reject)
    outgoing.on('response', (answer) => {
      bytesOf(answer).then(
        (received) => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: received }),
        reject,
      )
    })
    outgoing.end(body)
  })
}

const pathOf = ({ url }: IncomingMessage): string => new URL(url ?? '/', 'http://proxy').pathname

function subjectOf(incoming: IncomingMessage): Subject | null {
  if (incoming.method !== 'POST') return null
  const [, called] = /^\/rest\/(?:.+\/)?([^/]+?)(?:\.json)?$/.exec(pathOf(incoming).toLowerCase()) ?? []
  if (called === methodOf.invitation) return 'invitation'
  if (called === methodOf.reading) return 'reading'
  return called === methodOf.batch ? 'batch' : null
}

/**
 * A proxy on 127.0.0.1 in front of a portal, which need not know it. Requests that the orders name are let through or
 * not, and their answers altered byte by byte; all others pass.
 */
export async function startAlteringProxy(target: string): Promise<AlteringProxy> {
  let orders: Orders = { alterations: [] }
  let requests = 0
  const seen = { invitation: 0, reading: 0, batch: 0 }
  /** The first reading of each group since the proxy was armed, by its ID, alone or in a batch. */
  const firstReadings = new Map<string, string>()
  const heldBack = new Set<Promise<unknown>>()
  const stop = new AbortController()

  function holdBack(ms: number, work: () => Promise<unknown>): void {
    const done = wait(ms, undefined, { signal: stop.signal })
      .then(work)
      .catch(() => undefined)
      .finally(() => heldBack.delete(done))
    heldBack.add(done)
  }

  async function workOn({ work }: Alteration, pass: () => Promise<Answer>): Promise<string | null> {
    if (work.kind === 'late') holdBack(work.ms, pass)
    if (work.kind === 'late' || work.kind === 'not-done') return null
    if (work.kind === 'twice') await pass()
    return (await pass()).body.toString()
  }

  /** Which group a reading is about, however it is spelled. */
  const groupIn = (body: Buffer): string => /groupId\D{1,8}(\d+)/.exec(body.toString())?.[1] ?? ''

  async function exchange(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await bytesOf(incoming)
    const isRest = pathOf(incoming).startsWith('/rest/')
    if (isRest && incoming.method !== 'OPTIONS') requests += 1
    const subject = subjectOf(incoming)
    const pass = () => forward(target, origin, incoming, body)
    if (subject) {
      seen[subject] += 1
      const nth = seen[subject]
      orders.before?.(subject, nth)
      const alteration = orders.alterations.find((each) => each.subject === subject && each.nth === nth)
      if (alteration) {
        const own = await workOn(alteration, pass)
        const text = textOf(alteration.answer.body, {
          own,
          atFirst: firstReadings.get(groupIn(body)) ?? null,
        })
        const location = alteration.answer.location === 'same' ? (incoming.url ?? '/') : '/elsewhere/'
        await deliver(incoming.socket, alteration.answer, text, location)
        return
      }
    }
    const answer = await pass()
    const text = answer.body.toString()
    for (const [group, reading] of subject === 'reading'
      ? [[groupIn(body), text] as const]
      : readingsInBatch(text))
      if (isRest && !firstReadings.has(group)) firstReadings.set(group, reading)
    // The portal's pages and scripts name their own origin, which is the proxy's for whoever comes this way.
    const moved = isRest
      ? answer.body
      : Buffer.from(answer.body.toString().replaceAll(host(target), host(origin)))
    const isPicture = String(answer.headers['content-type']).startsWith('image/')
    const sent = isPicture ? answer.body : moved
    outgoing.writeHead(answer.status, { ...answer.headers, 'content-length': sent.length }).end(sent)
  }

  const host = (url: string): string => url.replace('http://', '')
  const server = createServer((incoming, outgoing) => {
    exchange(incoming, outgoing).catch(() => outgoing.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new TypeError('no port')
  const origin = `http://127.0.0.1:${address.port}`
  return {
    origin,
    arm(next) {
      orders = next
      requests = 0
      seen.invitation = 0
      seen.reading = 0
      seen.batch = 0
      firstReadings.clear()
    },
    get requests() {
      return requests
    },
    async settled() {
      await Promise.all(heldBack)
    },
    close: () =>
      new Promise((resolve) => {
        stop.abort()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
