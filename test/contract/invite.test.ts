import { describe, expect, it } from 'vitest'
import { createInvitationSender } from '#bitrix24/sonet-group-user.ts'
import { groupId, userId } from '#domain/ids.ts'
import type { PortalErrorCode } from '#domain/portal-error.ts'
import type { FaultKind } from '#test/portal-emulator/fault-kinds.ts'
import { openPortal } from './open-portal.ts'

describe('sonet_group.user.invite', () => {
  it('returns those who were invited, as numbers, and writes pending rows with the message', async () => {
    const { portal, cast, clientOf } = await openPortal()
    const sender = createInvitationSender(clientOf(cast.me))
    const group = groupId(cast.websiteRelaunch)
    const { invited } = await sender.invite(
      group,
      [userId(cast.mila), userId(cast.ian)],
      'Please join & read “this”',
    )
    expect(invited).toEqual([cast.mila, cast.ian])
    for (const person of [cast.mila, cast.ian]) {
      expect(portal.world.relations.find(person, group)).toMatchObject({
        role: 'Z',
        initiatedBy: 'G',
        initiatedByUserId: cast.me,
      })
      expect(portal.world.notifications.invitations(person, group)).toHaveLength(1)
    }
    expect(portal.world.relations.find(cast.mila, group)?.message).toContain('Please join & read “this”')
  })

  it('leaves out, without a word, whoever has a relation, refuses invitations or is myself (rest.md 1.3)', async () => {
    const { cast, clientOf } = await openPortal()
    const sender = createInvitationSender(clientOf(cast.me))
    const silent = [cast.me, cast.member, cast.invited, cast.requested, cast.banned, cast.privacyClosed]
    const people = [...silent, cast.mila].map(userId)
    const { invited } = await sender.invite(groupId(cast.websiteRelaunch), people, '')
    expect(invited).toEqual([cast.mila])
  })

  it('answers with nobody where I may not invite (trap 1)', async () => {
    const { cast, clientOf } = await openPortal()
    const sender = createInvitationSender(clientOf(cast.me))
    const { invited } = await sender.invite(groupId(cast.readersClub), [userId(cast.mila)], '')
    expect(invited).toEqual([])
  })

  it.each(['empty', 'old'] as const)(
    'knows a hidden group by its text, %s error codes',
    async (errorCodes) => {
      const { cast, clientOf } = await openPortal({ errorCodes })
      const sender = createInvitationSender(clientOf(cast.me))
      await expect(sender.invite(groupId(cast.boardRoom), [userId(cast.mila)], '')).rejects.toMatchObject({
        code: 'group-not-found',
      })
    },
  )

  const faults: readonly (readonly [FaultKind, PortalErrorCode])[] = [
    [{ kind: 'cut-before-work', silent: true }, 'network'],
    [{ kind: 'cut-after-work', silent: true }, 'network'],
    [{ kind: 'bad-gateway', workDone: true }, 'gateway'],
    [{ kind: 'internal-error', workDone: true }, 'server'],
    [{ kind: 'unavailable' }, 'rate-limit'],
    [{ kind: 'operation-limit' }, 'operation-limit'],
    [{ kind: 'plan' }, 'plan'],
    [{ kind: 'insufficient-scope' }, 'scope-missing'],
    [{ kind: 'no-time' }, 'unexpected-answer'],
    [{ kind: 'truncated-json' }, 'unexpected-answer'],
    [{ kind: 'empty-body' }, 'unexpected-answer'],
    [{ kind: 'wrong-shape' }, 'unexpected-answer'],
    [{ kind: 'error-in-200', code: 'ERROR_CORE' }, 'unexpected-answer'],
  ]
  it.each(faults)('$kind is $1, and is not sent again by itself', async (fault, code) => {
    const { portal, cast, clientOf } = await openPortal()
    portal.faults.add({ method: 'sonet_group.user.invite', when: { always: true }, ...fault })
    const sender = createInvitationSender(clientOf(cast.me))
    await expect(sender.invite(groupId(cast.websiteRelaunch), [userId(cast.mila)], '')).rejects.toMatchObject(
      {
        name: 'PortalError',
        code,
      },
    )
    // Chromium and Node may repeat a request on a connection that was kept alive and then cut; the app does not.
    expect(
      portal.world.notifications.invitations(cast.mila, cast.websiteRelaunch).length,
    ).toBeLessThanOrEqual(1)
    const cut = fault.kind === 'cut-before-work' || fault.kind === 'cut-after-work'
    expect(portal.journal.count('sonet_group.user.invite')).toBeLessThanOrEqual(cut ? 2 : 1)
  })
})
