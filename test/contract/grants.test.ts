import { expect, it } from 'vitest'
import { groupId, userId } from '#domain/ids.ts'
import { createGroupDirectory } from '#bitrix24/group-directory.ts'
import { createPeopleDirectory } from '#bitrix24/people-directory.ts'
import { createInvitationSender } from '#bitrix24/sonet-group-user.ts'
import { openPortal } from './open-portal.ts'

it('asks nothing that the granted scopes rule out, once they are known', async () => {
  const { portal, cast, clientOf } = await openPortal()
  const client = clientOf(cast.me, ['sonet_group', 'user_brief'])
  const groups = createGroupDirectory(client)
  const { scopes } = await groups.open()
  expect(scopes).not.toContain('socialnetwork')
  const asked = portal.journal.entries.length
  const group = groupId(cast.websiteRelaunch)
  await expect(groups.roster(group, 'relations')).rejects.toMatchObject({ code: 'scope-missing' })
  await expect(groups.details([group])).rejects.toMatchObject({ code: 'scope-missing' })
  await expect(createPeopleDirectory(client).departments()).rejects.toMatchObject({ code: 'scope-missing' })
  expect(portal.journal.entries.length).toBe(asked)
  expect((await groups.members([group])).size).toBe(1)
  expect(portal.journal.entries.filter(({ status }) => status >= 400)).toEqual([])
})

it('says that the app may not invite, without a request', async () => {
  const { portal, cast, clientOf } = await openPortal()
  const client = clientOf(cast.me, ['socialnetwork', 'user_basic'])
  await expect(createGroupDirectory(client).open()).rejects.toMatchObject({ code: 'scope-missing' })
  const sender = createInvitationSender(client)
  await expect(sender.invite(groupId(cast.websiteRelaunch), [userId(cast.mila)], '')).rejects.toMatchObject({
    code: 'scope-missing',
  })
  expect(portal.journal.count('sonet_group.user.invite')).toBe(0)
})
