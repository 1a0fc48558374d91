import { afterEach, describe, expect, it } from 'vitest'
import { startPortal } from '#test/portal-emulator/portal.ts'
import { createDemoWorld } from '#test/portal-emulator/world/demo/demo.ts'
import {
  plainAnswer,
  type AlteredAnswer,
  type Alteration,
  type Body,
  type Work,
} from '#test/support/altering-proxy/alteration.ts'
import { startAlteringProxy } from '#test/support/altering-proxy/proxy.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** A portal behind a proxy that does this, and the address of a webhook through it. */
async function opened(alteration: Alteration) {
  const { world, cast } = createDemoWorld()
  const portal = await startPortal({ world })
  const proxy = await startAlteringProxy(portal.origin)
  closing.push(
    () => proxy.close(),
    () => portal.close(),
  )
  proxy.arm({ alterations: [alteration] })
  return { world, cast, portal, proxy, hook: portal.webhookUrl(cast.me).replace(portal.origin, proxy.origin) }
}

/** A portal behind a proxy that does this to the first invitation. */
async function behindProxy(work: Work, odd: Partial<AlteredAnswer>) {
  const { world, portal, proxy, cast, hook } = await opened({
    subject: 'invitation',
    nth: 1,
    work,
    answer: { ...plainAnswer, ...odd },
  })
  const body = JSON.stringify({ GROUP_ID: cast.websiteRelaunch, USER_ID: [cast.mila] })
  const headers = { 'content-type': 'application/json' }
  return {
    proxy,
    portal,
    invite: () => fetch(`${hook}/sonet_group.user.invite`, { method: 'POST', headers, body }),
    rows: () => world.notifications.invitations(cast.mila, cast.websiteRelaunch).length,
    cast,
  }
}

describe('the altering proxy', () => {
  it('says what it likes of work that was done', async () => {
    const { invite, rows } = await behindProxy({ kind: 'done' }, { status: 520, body: { kind: 'html' } })
    const answer = await invite()
    expect([answer.status, await answer.text()]).toEqual([
      520,
      expect.stringContaining('Backend fetch failed'),
    ])
    expect(rows()).toBe(1)
  })

  it('alters the requests that it was told to, and no other', async () => {
    const { invite, cast } = await behindProxy({ kind: 'not-done' }, { status: 503, body: { kind: 'empty' } })
    expect((await invite()).status).toBe(503)
    expect(await (await invite()).json()).toMatchObject({ result: [cast.mila] })
  })

  it('delivers twice, and lets the second answer hide the first', async () => {
    const { invite, rows, portal } = await behindProxy({ kind: 'twice' }, {})
    expect(await (await invite()).json()).toMatchObject({ result: [] })
    expect([rows(), portal.journal.count('sonet_group.user.invite')]).toEqual([1, 2])
  })

  it('lets the portal work after the answer', async () => {
    const { invite, rows, proxy } = await behindProxy({ kind: 'late', ms: 100 }, { body: { kind: 'empty' } })
    await invite()
    expect(rows()).toBe(0)
    await proxy.settled()
    expect(rows()).toBe(1)
  })

  it.each([{ kind: 'closed' }, { kind: 'cut', bytes: 20 }] as const)(
    'breaks the connection: $kind',
    async (delivery) => {
      const { invite, rows } = await behindProxy({ kind: 'done' }, { delivery })
      await expect(invite()).rejects.toThrow('fetch failed')
      expect(rows()).toBe(1)
    },
  )

  const groupsIn = async (body: Body): Promise<unknown> => {
    const answer = { ...plainAnswer, body }
    const { cast, hook } = await opened({ subject: 'batch', nth: 1, work: { kind: 'done' }, answer })
    const read = (group: number) =>
      `socialnetwork.api.workgroup.get?params[groupId]=${group}&params[select][]=ID&params[select][]=LIST_OF_MEMBERS`
    const told = await fetch(`${hook}/batch`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ cmd: { first: read(cast.websiteRelaunch), second: read(cast.brandCouncil) } }),
    })
    return told.json()
  }

  it('changes the groups that a batch tells of', async () => {
    expect(await groupsIn({ kind: 'other-group' })).toMatchObject({
      result: { result: { first: { ID: 7_777 }, second: { ID: 7_777 } } },
    })
  })

  it('takes one of the answers out of a batch, or puts an error in its place', async () => {
    expect(await groupsIn({ kind: 'command-lost', place: 3 })).toMatchObject({
      result: { result: { first: { ID: expect.anything() } }, result_error: [] },
    })
    expect(await groupsIn({ kind: 'command-failed', place: 0, code: 'ACCESS_DENIED' })).toMatchObject({
      result: { result: { second: {} }, result_error: { first: { error: 'ACCESS_DENIED' } } },
    })
  })
})
