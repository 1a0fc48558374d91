import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { readCommandLine } from '../command-line.ts'
import { startPortal } from '../portal.ts'

const CLI = fileURLToPath(new URL('../cli.ts', import.meta.url))

/** A portal in a process of its own: its address, and a way to ask it to stop. */
async function run(args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', CLI, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines = createInterface({ input: child.stdout })
  const first: unknown[] = await once(lines, 'line')
  const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(String(first[0]))?.[0] ?? ''
  const stop = async (signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL' = 'SIGTERM') => {
    const ended = once(child, 'exit')
    child.kill(signal)
    const [code]: unknown[] = await ended
    return code
  }
  return { origin, stop }
}

test(
  'a stopped portal ends by itself (no open handle) and starts again on its port',
  { timeout: 60_000 },
  async () => {
    const first = await run(['--people', '200', '--fault', 'profile:delay=3600000'])
    // A request that waits, and an idle connection kept alive.
    const waiting = fetch(`${first.origin}/rest/profile`).then(
      (answer) => answer.status,
      () => 'cut',
    )
    expect((await fetch(`${first.origin}/rest/server.time`)).status).toBe(401)
    expect(await first.stop()).toBe(0)
    expect(await waiting).toBe('cut')
    const second = await run(['--port', new URL(first.origin).port])
    expect(second.origin).toBe(first.origin)
    expect((await fetch(`${second.origin}/rest/profile`)).status).toBe(401)
    expect(await second.stop('SIGINT')).toBe(0)
  },
)

test('a portal that was killed in the middle of a request starts again on its port as new', async () => {
  const first = await run(['--fault', 'profile:delay=3600000'])
  const { port } = new URL(first.origin)
  await fetch(`${first.origin}/__portal/user-option`, {
    method: 'POST',
    body: JSON.stringify({ userId: 1, name: 'draft', value: 'text' }),
  })
  const waiting = fetch(`${first.origin}/rest/profile`).then(
    (answer) => answer.status,
    () => 'cut',
  )
  await first.stop('SIGKILL')
  expect(await waiting).toBe('cut')
  const second = await run(['--port', port])
  const option = { method: 'POST', body: JSON.stringify({ userId: 1, name: 'other', value: 1 }) }
  const options: unknown = await (await fetch(`${second.origin}/__portal/user-option`, option)).json()
  expect(options).toEqual({ other: 1 })
  expect(await second.stop()).toBe(0)
})

test('a closed portal leaves neither timer nor socket in the process', async () => {
  const open = () => process.getActiveResourcesInfo().filter((name) => /Timeout|TCP|Server/.test(name))
  const before = open()
  const portal = await startPortal()
  portal.faults.add({ method: 'profile', kind: 'delay', ms: 3_600_000 })
  const waiting = portal.handle(new Request(`${portal.origin}/rest/profile`))
  expect(open().length).toBeGreaterThan(before.length)
  await portal.close()
  expect((await waiting).status).toBe(401)
  // Handles are given back a turn after they were closed; the one that may be left is this waiting itself.
  await expect.poll(() => open().length - before.length).toBeLessThanOrEqual(1)
})

test('the command line makes a company of the size that is asked for', () => {
  const { options } = readCommandLine(['--people=120', '--groups=7'])
  expect(options.world?.people.size).toBe(120)
})

test.each([
  [
    '--limits=enterprise',
    { limits: { bucket: { capacity: 250, drainPerSecond: 5 }, operatingSeconds: 480 } },
  ],
  ['--scopes=sonet_group,user_brief', { scopes: ['sonet_group', 'user_brief'] }],
  ['--search=like', { search: 'like' }],
  ['--view=projects', { view: 'projects' }],
  ['--old-codes', { errorCodes: 'old' }],
  ['--lenient', { strict: false }],
] as const)('the command line passes %s on to the portal', (argument, expected) => {
  expect(readCommandLine([argument]).options).toMatchObject(expected)
})

test('the command line without arguments is strict, with the documented limits', () => {
  expect(readCommandLine([]).options).toMatchObject({
    limits: { operatingSeconds: 480, requestSeconds: 60 },
    strict: true,
    view: 'classic',
  })
})

test('the command line takes several faults', () => {
  const { faults } = readCommandLine(['--fault=*:delay=5@always', '--fault=user.get:unavailable'])
  expect(faults).toEqual([
    { method: '*', kind: 'delay', ms: 5, when: { always: true } },
    { method: 'user.get', kind: 'unavailable' },
  ])
})

test('the command line takes a scenario by name', () => {
  expect(readCommandLine(['--scenario=newcomer']).scenario).toBe('newcomer')
})

test.each(['--people=many', '--limits=none', '--view=old', '--scenario=doom', '--fault=x', '--nonsense'])(
  'the command line refuses %s',
  (wrong) => {
    expect(() => readCommandLine([wrong])).toThrow(TypeError)
  },
)
