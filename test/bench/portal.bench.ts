import { startPortal, type Portal } from '#test/portal-emulator/portal.ts'
import { createCompany } from '#test/portal-emulator/world/company/company.ts'
import type { BenchRow } from './bench-row.ts'

const searches = 200

/** How fast the emulated portal itself is: a slow one would be measured in the place of the app. */
export async function benchPortal(): Promise<readonly BenchRow[]> {
  // The first of all pays for compiling the code; it is not what is asked for.
  await (await started(200, 20)).portal.close()
  const small = await started(1000, 100)
  await small.portal.close()
  const large = await started(100_000, 5000)
  const direct = await searched(large.portal, (request) => large.portal.handle(request))
  const overHttp = await searched(large.portal, (request) => fetch(request))
  await large.portal.close()
  return [
    row('emulator: start, 1,000 people, 100 groups', `${small.seconds.toFixed(2)} s`, '< 2 s'),
    row('emulator: start, 100,000 people, 5,000 groups', `${large.seconds.toFixed(2)} s`, '< 10 s'),
    row('emulator: the whole process with 100,000 people', `${large.megabytes} MB`, '–'),
    row(`emulator: user.search among 100,000, ${searches} searches`, spread(direct), 'each < 20 ms'),
    row('emulator: the same over HTTP', spread(overHttp), '–'),
  ]
}

const row = (what: string, value: string, wanted: string): BenchRow => ({ what, value, wanted })

async function started(people: number, groups: number) {
  const startedAt = performance.now()
  const { world } = createCompany({ people, groups })
  const portal = await startPortal({ world })
  const seconds = (performance.now() - startedAt) / 1000
  const megabytes = Math.round(process.memoryUsage.rss() / 1_000_000)
  return { portal, seconds, megabytes }
}

/** Milliseconds of each search, answer read: one, two and three words, rare and common, every second with a total. */
async function searched(portal: Portal, send: (request: Request) => Promise<Response>): Promise<number[]> {
  const auth = portal.auth.issue(portal.world.defaultUserId).accessToken
  const times: number[] = []
  for (let index = 0; index < searches; index += 1) {
    const person = portal.world.people.require(1 + ((index * 7919) % portal.world.people.size))
    const words = [person.lastName.slice(0, 3), person.name.slice(0, 4), person.position?.slice(0, 5) ?? '']
    const find = words.slice(0, 1 + (index % 3)).join(' ')
    const filter = { FIND: find, ACTIVE: true, USER_TYPE: 'employee' }
    const body = JSON.stringify({ FILTER: filter, auth, ...(index % 2 === 0 ? { start: -1 } : {}) })
    const headers = { 'content-type': 'application/json' }
    const request = new Request(`${portal.origin}/rest/user.search`, { method: 'POST', headers, body })
    const startedAt = performance.now()
    const answer = await send(request)
    await answer.text()
    times.push(performance.now() - startedAt)
    if (answer.status !== 200) throw new Error(`user.search answered ${answer.status}`)
  }
  return times.toSorted((one, other) => one - other)
}

function spread(sorted: readonly number[]): string {
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1)
  return `median ${at(0.5)}, 95 % ${at(0.95)}, all ${at(1)} ms`
}
