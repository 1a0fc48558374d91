import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { createRestClient } from '#bitrix24/client.ts'
import { traitsOf } from '#domain/failure-traits.ts'
import { PortalError } from '#domain/portal-error.ts'
import { hookOf } from '#test/support/hook-client.ts'
import { openPortal } from './open-portal.ts'

/** Version 3 of the SDK is 2.2 without `callMethod`, as far as it is used here (frame.md 3.1). */
describe.each(['2.2, with callMethod', '3.0, without it'])('the REST client on the SDK %s', (shape) => {
  async function opened() {
    const { portal, cast } = await openPortal()
    const hook = hookOf(portal, cast.me)
    const client = createRestClient(shape.startsWith('2') ? hook : { actions: hook.actions })
    const invite = (group: number) =>
      client.write(
        { method: 'sonet_group.user.invite', params: { GROUP_ID: group, USER_ID: [cast.mila] } },
        v.array(v.unknown()),
      )
    return { portal, cast, client, invite }
  }

  it('reads, alone and in a batch', async () => {
    const { client, portal } = await opened()
    const scopes = await client.call({ method: 'scope' }, v.array(v.string()))
    expect(scopes).toContain('sonet_group')
    const both = await client.batch({ one: { method: 'scope' }, other: { method: 'scope' } })
    expect(both).toMatchObject({ one: { ok: true, result: scopes }, other: { ok: true, result: scopes } })
    expect(portal.journal.entries.map(({ method }) => method)).toEqual(['scope', 'batch'])
  })

  it('invites once, and says who was invited', async () => {
    const { invite, cast, portal } = await opened()
    expect((await invite(cast.websiteRelaunch)).result).toEqual([cast.mila])
    expect(portal.journal.count('sonet_group.user.invite')).toBe(1)
  })

  it('tells a refusal in the portal’s own words from an answer that was lost', async () => {
    const { invite, cast, portal } = await opened()
    await expect(invite(99_999)).rejects.toMatchObject({ code: 'group-not-found' })
    portal.faults.add({ method: 'sonet_group.user.invite', kind: 'cut-after-work', when: { times: 1 } })
    const lost: unknown = await invite(cast.websiteRelaunch).catch((error: unknown) => error)
    expect(lost instanceof PortalError && traitsOf(lost).write).toBe('may-have-run')
    expect(portal.journal.count('sonet_group.user.invite')).toBe(2)
  })
})
