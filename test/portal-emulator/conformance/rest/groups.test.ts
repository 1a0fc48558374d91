import { expect, test } from 'vitest'
import { at, list, openLab, WORKGROUP_GET, WORKGROUP_LIST } from '../lab.ts'

test('trap 11: sonet_group.get hides INITIATE_PERMS and the role, and lists groups I am not in', async () => {
  const { call, cast } = await openLab()
  const rows = list(at((await call('sonet_group.get', { ORDER: { ID: 'ASC' } })).body, 'result'))
  expect(at(rows[0], 'INITIATE_PERMS')).toBeUndefined()
  expect(at(rows[0], 'ROLE')).toBeUndefined()
  const forPeer = await call('sonet_group.get', { FILTER: { ID: cast.brandCouncil } }, cast.ruth)
  expect(list(at(forPeer.body, 'result'))).toHaveLength(1)
  const secret = await call('sonet_group.get', { FILTER: { ID: cast.boardRoom } })
  expect(secret.body).toMatchObject({ result: [], total: 0 })
})

test('trap 12: @ID or a mistyped filter key returns the unfiltered list, and the journal tells', async () => {
  const { call, cast, portal } = await openLab()
  const total = async (filter: object) =>
    at((await call('sonet_group.get', { FILTER: filter })).body, 'total')
  const everything = await total({})
  expect(await total({ '@ID': [cast.websiteRelaunch] })).toBe(everything)
  expect(await total({ NAEM: 'Website relaunch' })).toBe(everything)
  expect(await total({ ID: [cast.websiteRelaunch, cast.brandCouncil] })).toBe(2)
  expect(await total({ '%NAME': 'WEBSITE' })).toBe(1)
  expect(portal.journal.of('sonet_group.get')[1]?.notes).toEqual(['filter "@ID" ignored'])
})

test('rest.md 3.1: INITIATE_PERMS can be filtered by although it is never shown', async () => {
  const { call, cast } = await openLab()
  const filter = { ID: [cast.websiteRelaunch, cast.brandCouncil, cast.supportKnowledge], INITIATE_PERMS: 'K' }
  const answer = await call('sonet_group.get', { FILTER: filter })
  expect(answer.body).toMatchObject({ result: [{ ID: `${cast.brandCouncil}` }], total: 1 })
})

test('rest.md 3.1: operators, dates and sorting', async () => {
  const { call, cast, portal } = await openLab()
  portal.world.requireGroup(cast.websiteRelaunch).created = Date.UTC(2026, 5, 1, 12)
  const ids = async (filter: object, order: object = { ID: 'ASC' }) => {
    const { body } = await call('sonet_group.get', { FILTER: filter, ORDER: order })
    return list(at(body, 'result')).map((row) => Number(at(row, 'ID')))
  }
  const [site, brand, support] = [cast.websiteRelaunch, cast.brandCouncil, cast.supportKnowledge]
  const three = { ID: [site, brand, support] }
  expect(await ids({ ...three, '!ID': brand })).toEqual([site, support])
  expect(await ids({ '><ID': [site, support] })).toEqual([site, brand, support])
  expect(await ids({ ...three, '!%NAME': 'website' })).toEqual([brand, support])
  expect(await ids({ ...three, '>=DATE_CREATE': '2026-06-01T14:00:00+02:00' })).toEqual([site])
  expect(await ids({ ...three, '>DATE_CREATE': '2026-06-01T14:00:00+02:00' })).toEqual([])
  expect(await ids({ ...three, '?NAME': 'council' })).toEqual([brand])
  expect(await ids(three, { NAME: 'DESC' })).toEqual([site, support, brand])
  expect(await ids(three, {})).toEqual([support, brand, site])
  expect(await ids({ IS_EXTRANET: 'Y' })).toEqual([cast.extranetProject, cast.collab])
})

test('rest.md 3.1: start is floored to 50, start=-1 counts nothing', async () => {
  const { call, cast, portal } = await openLab()
  for (let index = 0; index < 120; index += 1)
    portal.world.addGroup({ name: `g${index}`, ownerId: cast.peer })
  const first = await call('sonet_group.get', {})
  expect(list(at(first.body, 'result'))).toHaveLength(50)
  const total = Number(at(first.body, 'total'))
  expect(at(first.body, 'next')).toBe(50)
  const second = await call('sonet_group.get', { start: 73 })
  expect(second.body).toMatchObject({ next: 100, total })
  const last = await call('sonet_group.get', { start: 120 })
  expect(last.body).not.toHaveProperty('next')
  const fast = await call('sonet_group.get', { start: -1 })
  expect(fast.body).toMatchObject({ total: 0 })
  expect(fast.body).not.toHaveProperty('next')
})

test('trap 13: user.groups and group.user.get are unpaged; archived and inactive groups are listed', async () => {
  const { call, cast, portal } = await openLab()
  for (let index = 0; index < 80; index += 1) {
    portal.world.join(cast.me, portal.world.addGroup({ name: `g${index}`, ownerId: cast.peer }).id)
  }
  const groups = await call('sonet_group.user.groups', { start: 50 })
  const ids = list(at(groups.body, 'result')).map((row) => Number(at(row, 'GROUP_ID')))
  expect(ids.length).toBeGreaterThan(80)
  expect(ids).toEqual(
    expect.arrayContaining([cast.archived, cast.inactive, cast.secretMine, cast.extranetProject]),
  )
  expect(ids).not.toContain(cast.invitedOnly)
  expect(groups.body).not.toHaveProperty('total')
})

test('rest.md 2.6: a row of user.groups', async () => {
  const { call, cast, portal } = await openLab()
  const rows = list(at((await call('sonet_group.user.groups')).body, 'result'))
  const row = (id: number) => rows.find((one) => at(one, 'GROUP_ID') === String(id))
  expect(row(cast.websiteRelaunch)).toEqual({
    GROUP_ID: String(cast.websiteRelaunch),
    GROUP_NAME: 'Website relaunch',
    ROLE: 'E',
    GROUP_IMAGE_ID: expect.any(String),
    GROUP_IMAGE: `${portal.origin}/upload/groups/${cast.websiteRelaunch}-150.png`,
  })
  expect(row(cast.supportKnowledge)).toMatchObject({ GROUP_IMAGE_ID: null, GROUP_IMAGE: '' })
  expect(row(cast.extranetProject)).toMatchObject({ IS_EXTRANET: 'Y' })
})

test('trap 14: group.user.get takes ID; lower-case names are ignored; strings, no pending, no banned', async () => {
  const { call, cast } = await openLab({ strict: false })
  const wrong = { error: '', error_description: 'Wrong socialnetwork group ID' }
  expect((await call('sonet_group.user.get', { GROUP_ID: cast.websiteRelaunch })).body).toEqual(wrong)
  expect((await call('sonet_group.user.get', { id: cast.websiteRelaunch })).body).toEqual(wrong)
  const lower = await call('sonet_group.user.invite', {
    group_id: cast.websiteRelaunch,
    user_id: [cast.mila],
  })
  expect(lower.body).toEqual({ error: '', error_description: 'Wrong group ID' })
  const members = list(at((await call('sonet_group.user.get', { ID: cast.websiteRelaunch })).body, 'result'))
  expect(members[0]).toEqual({ USER_ID: String(cast.peer), ROLE: 'A' })
  const ids = members.map((row) => at(row, 'USER_ID'))
  for (const absent of [cast.invited, cast.requested, cast.banned]) expect(ids).not.toContain(String(absent))
})

test('rest.md 2.2: a secret group is read by members and administrators', async () => {
  const { call, cast } = await openLab()
  const status = async (as: number) => (await call('sonet_group.user.get', { ID: cast.boardRoom }, as)).status
  expect([await status(cast.me), await status(cast.peer), await status(cast.admin)]).toEqual([400, 200, 200])
})

test('trap 16: workgroup.list: site forced, unknown select dropped, camelCase rows with string ids', async () => {
  const { call, cast } = await openLab()
  const answer = await call(WORKGROUP_LIST, {
    filter: { ID: [cast.websiteRelaunch, cast.extranetProject], SITE_ID: 'ex' },
    select: ['ID', 'INITIATE_PERMS', 'ACTIONS', 'NUMBER_OF_MEMBERS'],
    params: { mode: 'mobile' },
  })
  // Without the extranet group, and the filter by site was overwritten.
  expect(at(answer.body, 'result', 'workgroups')).toEqual([
    {
      id: String(cast.websiteRelaunch),
      initiatePerms: 'E',
      numberOfMembers: expect.stringMatching(/^\d+$/),
      additionalData: { role: 'E', initiatedByType: 'G' },
    },
  ])
  expect(answer.body).toMatchObject({ total: 1 })
  const fast = await call(WORKGROUP_LIST, { start: -1 })
  expect(fast.body).not.toHaveProperty('total')
  expect(fast.body).not.toHaveProperty('next')
})

test('trap 16: workgroup.get: nested params, UPPER-case keys, numeric ids, dates that are not ISO', async () => {
  const { call, cast } = await openLab({ strict: false })
  const flat = await call(WORKGROUP_GET, { groupId: cast.websiteRelaunch })
  expect([flat.status, at(flat.body, 'error')]).toEqual([400, '100'])
  const answer = await call(WORKGROUP_GET, { params: { groupId: cast.websiteRelaunch } })
  expect(at(answer.body, 'result')).toMatchObject({
    ID: cast.websiteRelaunch,
    TYPE: 'project',
    INITIATE_PERMS: 'E',
    INVITED_MEMBERS: [cast.invited],
    DATE_CREATE: expect.stringMatching(/^\d\d\.\d\d\.\d{4} /),
  })
})

test('rest.md 3.3: errors of workgroup.get; administrators see secret groups', async () => {
  const { call, cast } = await openLab()
  const code = async (groupId: number, as?: number) =>
    at((await call(WORKGROUP_GET, { params: { groupId } }, as)).body, 'error')
  expect(await code(0)).toBe('SONET_CONTROLLER_WORKGROUP_EMPTY')
  expect(await code(cast.boardRoom)).toBe('SONET_CONTROLLER_WORKGROUP_NOT_FOUND')
  expect(await code(cast.boardRoom, cast.admin)).toBeUndefined()
})

test('trap 17: LIST_OF_MEMBERS_AWAITING_INVITE holds those who asked, ten at most', async () => {
  const { call, cast, portal } = await openLab()
  for (const id of cast.colleagues.slice(10, 25)) portal.world.askToJoin(id, cast.websiteRelaunch)
  const select = ['LIST_OF_MEMBERS_AWAITING_INVITE', 'COUNTERS']
  const { body } = await call(WORKGROUP_GET, { params: { groupId: cast.websiteRelaunch, select } })
  const asked = list(at(body, 'result', 'LIST_OF_MEMBERS_AWAITING_INVITE'))
  expect(asked).toHaveLength(10)
  expect(at(asked[0], 'id')).toBe(cast.requested)
  expect(at(body, 'result', 'COUNTERS')).toEqual({ workgroup_requests_out: 1, workgroup_requests_in: 16 })
})

test('trap 18: ACTIONS.INVITE is false for an administrator outside the group, true for an archived one', async () => {
  const { call, cast } = await openLab()
  const may = async (groupId: number, as?: number) => {
    const { body } = await call(WORKGROUP_GET, { params: { groupId, select: ['ACTIONS'] } }, as)
    return at(body, 'result', 'ACTIONS', 'INVITE')
  }
  expect(await may(cast.websiteRelaunch, cast.admin)).toBe(false)
  expect(await may(cast.archived)).toBe(true)
})

test('rest.md 3.3: GROUP_MEMBERS_LIST shows all relations to those who may invite, nothing to others', async () => {
  const { call, cast } = await openLab()
  const members = async (as: number) => {
    const params = { groupId: cast.websiteRelaunch, select: ['GROUP_MEMBERS_LIST', 'USER_DATA'] }
    return list(at((await call(WORKGROUP_GET, { params }, as)).body, 'result', 'GROUP_MEMBERS_LIST'))
  }
  const mine = await members(cast.me)
  expect(mine).toContainEqual({ id: cast.invited, invited: true, isAwaiting: false, isMember: false })
  expect(mine).toContainEqual({ id: cast.requested, invited: false, isAwaiting: true, isMember: false })
  expect(mine).toContainEqual({ id: cast.member, invited: false, isAwaiting: false, isMember: true })
  expect(await members(cast.member)).toEqual([])
})

test('trap 33: request and update rewrite rows that are there', async () => {
  const { call, cast, portal } = await openLab()
  const { relations } = portal.world
  await call('sonet_group.user.request', { GROUP_ID: cast.websiteRelaunch }, cast.member)
  expect(relations.find(cast.member, cast.websiteRelaunch)).toMatchObject({ role: 'Z', initiatedBy: 'U' })
  const params = { GROUP_ID: cast.websiteRelaunch, USER_ID: [cast.invited], ROLE: 'K' }
  expect((await call('sonet_group.user.update', params)).body).toMatchObject({
    error_description: 'No permissions to update users role',
  })
  expect((await call('sonet_group.user.update', params, cast.admin)).body).toMatchObject({
    result: [String(cast.invited)],
  })
  expect(relations.roleOf(cast.invited, cast.websiteRelaunch)).toBe('K')
  const repeat = { userId: cast.member, groupId: cast.brandCouncil }
  portal.world.join(cast.member, cast.brandCouncil)
  await call('socialnetwork.api.usertogroup.repeatInvite', repeat)
  expect(relations.find(cast.member, cast.brandCouncil)).toMatchObject({ role: 'Z', initiatedBy: 'G' })
})

test('trap 34: user.add does not convert a pending invitation and turns the group extranet', async () => {
  const { call, cast, portal } = await openLab()
  const params = {
    GROUP_ID: cast.websiteRelaunch,
    USER_ID: [cast.extranet, cast.mila, cast.invited, cast.bot],
  }
  expect((await call('sonet_group.user.add', params)).body).toMatchObject({
    error_description: 'No permissions to add users',
  })
  // Order of the database, ids as strings, only employees and extranet people.
  expect((await call('sonet_group.user.add', params, cast.admin)).body).toMatchObject({
    result: [String(cast.mila), String(cast.extranet)],
  })
  expect(portal.world.relations.roleOf(cast.invited, cast.websiteRelaunch)).toBe('Z')
  expect(portal.world.requireGroup(cast.websiteRelaunch).siteIds).toContain('ex')
})

test('rest.md 2.5: user.delete cancels an invitation and withdraws its notification; not the owner', async () => {
  const { call, cast, portal } = await openLab()
  const params = { GROUP_ID: cast.websiteRelaunch, USER_ID: [cast.invited, cast.peer] }
  const answer = await call('sonet_group.user.delete', params, cast.admin)
  expect(answer.body).toMatchObject({ result: [String(cast.invited)] })
  expect(portal.world.notifications.of(cast.invited)).toMatchObject([{ state: 'withdrawn' }])
})

test('rest.md 2.7: no feature and no operation is about inviting', async () => {
  const { call, cast } = await openLab()
  const access = async (params: object) => (await call('sonet_group.feature.access', params)).body
  const group = { GROUP_ID: cast.websiteRelaunch }
  expect(await access({ ...group, FEATURE: 'tasks', OPERATION: 'create_tasks' })).toMatchObject({
    result: true,
  })
  expect(await access({ ...group, FEATURE: 'invite', OPERATION: 'x' })).toMatchObject({
    error_description: 'Wrong feature',
  })
  const archived = { GROUP_ID: cast.archived, FEATURE: 'tasks', OPERATION: 'create_tasks' }
  expect(await access(archived)).toMatchObject({ result: false })
})

test('trap 38: nothing tells the app that an invitation was accepted; reading again does', async () => {
  const { call, cast, portal } = await openLab()
  const read = async () =>
    at(
      (await call(WORKGROUP_GET, { params: { groupId: cast.websiteRelaunch } })).body,
      'result',
      'INVITED_MEMBERS',
    )
  const before = portal.world.notifications.of(cast.peer).length
  expect(await read()).toEqual([cast.invited])
  portal.world.accept(cast.invited, cast.websiteRelaunch)
  expect(await read()).toEqual([])
  expect(portal.world.notifications.of(cast.peer)).toHaveLength(before)
})

test('trap 39: usertogroup.* works, is found by method.get, and can cancel an invitation', async () => {
  const { call, cast, portal } = await openLab()
  const name = 'socialnetwork.api.usertogroup.cancelinvite'
  expect((await call('method.get', { name })).body).toMatchObject({
    result: { isExisting: true, isAvailable: true },
  })
  const filter = { GROUP_ID: cast.websiteRelaunch, ROLE: ['Z'], INITIATED_BY_TYPE: 'G' }
  const found = await call('socialnetwork.api.usertogroup.list', { filter })
  expect(at(found.body, 'result', 'relations')).toMatchObject([{ userId: cast.invited, role: 'Z' }])
  await call(name, { userId: cast.invited, groupId: cast.websiteRelaunch })
  expect(portal.world.relations.find(cast.invited, cast.websiteRelaunch)).toBeUndefined()
})
