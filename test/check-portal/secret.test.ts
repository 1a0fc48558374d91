import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Surroundings } from './check.ts'
import type { Statement } from './statement.ts'
import { urlOf } from './testing/altering.ts'
import { printed } from './testing/printed.ts'
import { readWebhook, redactorOf } from './webhook.ts'

const SECRET = 'q7Zp4x(Lm)2vR8k-'
/** As it stands in an address. */
const TYPED = encodeURIComponent(SECRET)

type Answering = (address: string, response: ServerResponse, request: IncomingMessage) => void

/** A portal that repeats the address, and every address that it was asked for. */
async function portalThat(answers: Answering): Promise<{ address: string; asked: string[] }> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    request.resume()
    request.on('end', () => answers(`http://${request.headers.host ?? ''}${path}`, response, request))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const at = server.address()
  if (at === null || typeof at === 'string') throw new TypeError('no port')
  return { address: `http://127.0.0.1:${at.port}/rest/1/${TYPED}/`, asked }
}

const json = (response: ServerResponse, status: number, body: unknown): unknown =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))

const entities = (text: string): string =>
  Array.from(text)
    .map((letter) => `&#${letter.codePointAt(0)};`)
    .join('')
const escapes = (text: string): string =>
  Array.from(text)
    .map((letter) => `\\u${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`)
    .join('')
const percent = (text: string): string =>
  Array.from(text)
    .map((letter) => `%${(letter.codePointAt(0) ?? 0).toString(16)}`)
    .join('')

/** Five letters of it in a row would be too many. */
const pieces = Array.from({ length: SECRET.length - 4 }, (_, at) => SECRET.slice(at, at + 5))
const spellings = [(text: string) => text, encodeURIComponent, entities, escapes, percent]
const forbidden = spellings.flatMap((spell) => pieces.map((piece) => spell(piece).toLowerCase()))

const expectNoSecretIn = (text: string): void => {
  expect(forbidden.filter((piece) => text.toLowerCase().includes(piece))).toEqual([])
}

/** Wide enough that no line of the table is broken inside of an address. */
const check = (address: string, around: Partial<Surroundings> = {}) =>
  printed([address], { width: 5_000, ...around })

describe('a portal that repeats the address', () => {
  test.each<readonly [string, Answering]>([
    [
      'in an error',
      (address, response) => json(response, 400, { error: address, error_description: address }),
    ],
    [
      'in an error that is cut off',
      (address, response) =>
        json(response, 400, { error: '', error_description: `Not found: ${address.slice(0, 45)}` }),
    ],
    [
      'decoded, encoded once more, and in capitals',
      (address, response) =>
        json(response, 400, {
          error: decodeURIComponent(address),
          error_description: `${encodeURIComponent(address)} ${address.toUpperCase()}`,
        }),
    ],
    [
      'in entities, escapes and percents',
      (_, response) =>
        json(response, 400, {
          error: entities(SECRET),
          error_description: `${escapes(SECRET)} ${percent(SECRET)}`,
        }),
    ],
    [
      'as keys and values',
      (address, response) => json(response, 200, { result: { [address]: address }, time: {} }),
    ],
    ['as scopes', (address, response) => json(response, 200, { result: [address, SECRET], time: {} })],
    ['as a name', (address, response) => json(response, 200, { result: address, error: address })],
    ['where it does not know the webhook', (address, response) => json(response, 401, { error: address })],
    ['on a page', (address, response) => response.writeHead(502).end(`<a href="${address}">${address}</a>`)],
    ['in its headers', (address, response) => response.writeHead(200, { 'x-asked': address }).end('{}')],
    [
      'in a header that is told',
      (_, response) => {
        response.setHeader('access-control-allow-origin', '*')
        response.setHeader('access-control-allow-headers', `content-type, /rest/1/${TYPED}/`)
        json(response, 200, { result: {}, time: {} })
      },
    ],
    [
      'and breaks off',
      (address, response) => response.writeHead(200).write(address, () => response.destroy()),
    ],
  ])('%s: it is not printed', async (_, answers) => {
    const { address, asked } = await portalThat(answers)
    const { text } = await check(address)
    expect(asked.length).toBeGreaterThan(0)
    expectNoSecretIn(text)
  })

  test('as a redirect: it is not printed, and nobody is asked there', async () => {
    const elsewhere = await portalThat((_, response) => json(response, 200, { result: [] }))
    const { address } = await portalThat((_, response) =>
      response.writeHead(302, { location: elsewhere.address }).end(),
    )
    const { code, text } = await check(address)
    expect(code).toBe(2)
    expect(text).toContain(`The address leads to another one, at ${new URL(elsewhere.address).origin}`)
    expect(elsewhere.asked).toEqual([])
    expectNoSecretIn(text)
  })
})

test.each([
  ['in its message', (url: string) => new Error(`request to ${url} failed`)],
  [
    'in its cause',
    (url: string) => new TypeError('fetch failed', { cause: new Error(`getaddrinfo ${url}`) }),
  ],
  [
    'in its code',
    (url: string) => new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: url }) }),
  ],
])('an error of fetch that has the address %s is printed without it', async (_, errorFor) => {
  const { code, text } = await check(`https://portal.example/rest/1/${TYPED}/`, {
    fetch: async (input) => {
      throw errorFor(urlOf(input))
    },
  })
  expect(code).toBe(2)
  expect(text).toContain('The portal does not answer')
  expectNoSecretIn(text)
})

test('a fault of the check itself is printed without it', async () => {
  const { address } = await portalThat((_, response) => json(response, 200, { result: [] }))
  const faulty: Statement = {
    section: '1',
    title: 'faulty',
    says: '',
    look: ({ wire }) => {
      throw new RangeError(wire.webhook.base)
    },
  }
  const { code, text } = await check(address, { statements: [faulty] })
  expect(code).toBe(2)
  expect(text).toContain('The check itself has failed: RangeError')
  expectNoSecretIn(text)
})

test('what is no secret stays', () => {
  const redact = redactorOf(readWebhook('https://portal.example/rest/1/abcdefgh12345678/'))
  const text = 'HTTP 400, error "ERROR_CORE", "Wrong group ID", /workgroups/group/1/, rest.md 6.1'
  expect(redact(text)).toBe(text)
})
