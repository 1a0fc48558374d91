import type { Page } from '@playwright/test'
import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectedApp, hostLogged, sharedFrameLab } from './testing/frame-lab.ts'

/** The checks of frame.md 2.1 and the texts of 2.2, with messages that no SDK would send. */
const lab = sharedFrameLab()
let page: Page
let stranger: Server

beforeAll(async () => {
  stranger = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end('<!doctype html><title>A stranger</title>')
  })
  await new Promise<void>((resolve) => stranger.listen(0, 'localhost', resolve))
}, 60_000)
afterAll(async () => {
  stranger.closeAllConnections()
  await new Promise((resolve) => stranger.close(resolve))
})

/** Posts from the app's own frame; SID stands for the real one. */
async function post(data: string | Record<string, unknown>): Promise<void> {
  page = await lab.open({ page: 'app' })
  const frame = await connectedApp(page)
  await frame.evaluate((message) => {
    const sid = window.name.split('|')[2] ?? ''
    const filled: unknown = JSON.parse(JSON.stringify(message).replaceAll('SID', sid))
    window.parent.postMessage(filled, '*')
  }, data)
}

test.each<[string, string | Record<string, unknown>, string, string]>([
  ['another APP_SID', 'setTitle:{"title":"x"}:id:0123', 'setTitle', 'another APP_SID'],
  ['an unknown command', 'launchRocket:{}:id:SID', 'launchRocket', 'unknown command'],
  ['params that are not JSON', 'setTitle:{"title:id:SID', '', 'not JSON'],
  ['too few parts', 'setTitle', '', 'fewer than three parts'],
  ['an empty text', '', '', 'fewer than three parts'],
  ['an object of another kind', { hello: 'world' }, '', 'without method'],
])('%s is met with silence', async (_what, data, command, why) => {
  await post(data)
  expect(await hostLogged(page, 'refused', command)).toContain(why)
  expect(await page.locator('#pagetitle').textContent()).toBe('Invitations')
})

test('numbers, null and lists are met with silence', async () => {
  page = await lab.open({ page: 'app' })
  const frame = await connectedApp(page)
  await frame.evaluate(() => {
    const sid = window.name.split('|')[2] ?? ''
    for (const data of [5, null, true, ['setTitle']]) window.parent.postMessage(data, '*')
    window.parent.postMessage(`getInterface:id:${sid}`, '*')
  })
  await hostLogged(page, 'out', 'getInterface')
  const refused = await page.evaluate(() =>
    window.portalHost.log.filter(({ text }) => text.startsWith('neither a string nor an object')),
  )
  expect(refused).toHaveLength(4)
})

test('an object with method, params, callback and appSid is a command', async () => {
  await post({ method: 'setTitle', params: { title: 'from an object' }, callback: 'id', appSid: 'SID' })
  await hostLogged(page, 'out', 'setTitle')
  expect(await page.locator('#pagetitle').textContent()).toBe('from an object')
})

test('colons inside the JSON belong to it', async () => {
  await post('setTitle:{"title":"a:b:c"}:id:SID')
  await hostLogged(page, 'out', 'setTitle')
  expect(await page.locator('#pagetitle').textContent()).toBe('a:b:c')
})

test('a frame of another origin that knows the APP_SID is met with silence', async () => {
  page = await lab.open({ page: 'app' })
  await connectedApp(page)
  const address = stranger.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  await page.evaluate(
    (source) =>
      new Promise((resolve) => {
        const frame = document.createElement('iframe')
        frame.src = source
        frame.name = 'stranger'
        frame.addEventListener('load', resolve, { once: true })
        document.body.append(frame)
      }).then(() => undefined),
    `http://localhost:${port}/`,
  )
  const foreign = page.frame({ name: 'stranger' })
  const name = (await page.locator('iframe.app-frame').getAttribute('name')) ?? ''
  await foreign?.evaluate(
    (sid) => window.parent.postMessage(`setTitle:{"title":"hijacked"}:id:${sid}`, '*'),
    name.split('|')[2] ?? '',
  )
  expect(await hostLogged(page, 'refused', '')).toContain('not from the app')
  expect(await page.locator('#pagetitle').textContent()).toBe('Invitations')
})

test('the empty answer is the id and a colon', async () => {
  page = await lab.open({ page: 'app' })
  const frame = await connectedApp(page)
  const heard = frame.evaluate(
    () =>
      new Promise((resolve) =>
        window.addEventListener('message', ({ data }) => {
          if (typeof data === 'string' && data.startsWith('my-id:')) resolve(data)
        }),
      ),
  )
  await frame.evaluate(() => {
    const sid = window.name.split('|')[2] ?? ''
    window.parent.postMessage(`openApplication:{}:my-id:${sid}`, '*')
  })
  await page.locator('.slider-close').click()
  expect(await heard).toBe('my-id:')
})

test('the host admits no other command than a proper one among 20,000 random messages, and goes on', async () => {
  page = await lab.open({ page: 'app' })
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await connectedApp(page)
  const counts: unknown = await page.evaluate(`(async () => {
    const { admit } = await import('/__portal/assets/client/protocol.js')
    const sid = document.querySelector('iframe.app-frame').name.split('|')[2]
    const config = { appOrigin: 'app', sid, placement: 'DEFAULT', popup: false }
    const bits = ['setTitle', 'constructor', ':', '{', '}', '"title"', '"x"', sid, 'id', '\\u0000', '', '[]', '💥', 'null']
    let seed = 7
    const random = (n) => (seed = (seed * 16807) % 2147483647) % n
    const known = (command) => command === 'setTitle'
    const counts = { proper: 0, admitted: 0, refused: 0 }
    for (let round = 0; round < 20000; round++) {
      const parts = Array.from({ length: random(9) }, () => bits[random(bits.length)])
      const data = random(4) === 0 ? { method: parts[0], params: parts[1], callback: parts[2], appSid: parts[3] } : parts.join(random(2) ? ':' : '')
      if (round % 100 === 0) {
    // A command as the SDK writes it, hidden among the noise.
        const proper = admit({ origin: 'app', data: 'setTitle:{"title":"' + round + '"}:id:' + sid }, config, known)
        if (!('message' in proper) || proper.message.params.title !== String(round)) throw new Error('refused: ' + round)
        counts.proper++
      }
      const said = admit({ origin: 'app', data }, config, known)
      if ('message' in said) {
        if (said.message.command !== 'setTitle' || said.message.sid !== sid) throw new Error('let in: ' + JSON.stringify(data))
        counts.admitted++
      } else counts.refused++
    }
    return counts
  })()`)
  // The seed is fixed: 17 of the random ones happen to be proper commands, each of them checked above.
  expect(counts).toEqual({ proper: 200, admitted: 17, refused: 19_983 })
  expect(errors).toEqual([])
})
