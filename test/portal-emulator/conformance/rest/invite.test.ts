import { expect, test } from 'vitest'
import { at, INVITE, list, openLab, WORKGROUP_GET } from '../lab.ts'

test('trap 1: 200 with [] is not success, and says nothing', async () => {
  const { call, cast } = await openLab()
  const answer = await call(INVITE, { GROUP_ID: cast.readersClub, USER_ID: [cast.mila] })
  expect(answer.status).toBe(200)
  expect(answer.body).toMatchObject({ result: [] })
})

test('trap 2: ids come back in the type they were sent: number, string, form, batch', async () => {
  const { call, form, batch, cast } = await openLab()
  const group = cast.websiteRelaunch
  expect((await call(INVITE, { GROUP_ID: group, USER_ID: [cast.mila] })).body).toMatchObject({
    result: [cast.mila],
  })
  expect((await call(INVITE, { GROUP_ID: group, USER_ID: [`${cast.ian}`] })).body).toMatchObject({
    result: [`${cast.ian}`],
  })
  expect((await form(INVITE, `GROUP_ID=${group}&USER_ID[]=${cast.aya}`)).body).toMatchObject({
    result: [`${cast.aya}`],
  })
  const inBatch = await batch({ one: `${INVITE}?GROUP_ID=${group}&USER_ID[0]=${cast.ruth}` })
  expect(at(inBatch.body, 'result', 'result', 'one')).toEqual([`${cast.ruth}`])
})

test('trap 3: "12,13" invites only 12 and echoes "12,13"', async () => {
  const { call, cast, portal } = await openLab()
  const pair = `${cast.mila},${cast.ian}`
  const answer = await call(INVITE, { GROUP_ID: cast.websiteRelaunch, USER_ID: pair })
  expect(answer.body).toMatchObject({ result: [pair] })
  expect(portal.world.relations.roleOf(cast.mila, cast.websiteRelaunch)).toBe('Z')
  expect(portal.world.relations.roleOf(cast.ian, cast.websiteRelaunch)).toBeUndefined()
})

test('trap 4: the group methods answer 400 with an empty error code and no time', async () => {
  const { call, cast } = await openLab()
  const wrongGroup = await call(INVITE, { USER_ID: [cast.mila] })
  expect([wrongGroup.status, wrongGroup.body]).toEqual([
    400,
    { error: '', error_description: 'Wrong group ID' },
  ])
  const wrongUsers = await call(INVITE, { GROUP_ID: cast.websiteRelaunch, USER_ID: [] })
  expect(wrongUsers.body).toEqual({ error: '', error_description: 'Wrong user IDs' })
  const unknown = await call(INVITE, { GROUP_ID: 999_999, USER_ID: [cast.mila] })
  expect(unknown.body).toEqual({ error: '', error_description: 'Socialnetwork group not found' })
})

test('trap 5: a secret group is "not found" for non-members, administrators and the merely invited', async () => {
  const { call, cast } = await openLab()
  const notFound = { error: '', error_description: 'Socialnetwork group not found' }
  const board = { GROUP_ID: cast.boardRoom, USER_ID: [cast.mila] }
  expect((await call(INVITE, board)).body).toEqual(notFound)
  expect((await call(INVITE, board, cast.admin)).body).toEqual(notFound)
  expect((await call(INVITE, { GROUP_ID: cast.invitedOnly, USER_ID: [cast.mila] })).body).toEqual(notFound)
  const secretMine = await call(INVITE, { GROUP_ID: cast.secretMine, USER_ID: [cast.mila] })
  expect(secretMine.body).toMatchObject({ result: [cast.mila] })
})

test('trap 6: archived and inactive groups, dismissed people and bots are accepted without complaint', async () => {
  const { call, cast } = await openLab()
  const people = [cast.dismissed, cast.bot, cast.mailUser, cast.extranet]
  for (const group of [cast.archived, cast.inactive]) {
    const answer = await call(INVITE, { GROUP_ID: group, USER_ID: people })
    expect(answer.body).toMatchObject({ result: people })
  }
})

test('trap 7: member, invited, asked, banned, self, unknown and privacy look the same on the wire', async () => {
  const { call, cast, portal } = await openLab()
  const people = [
    cast.member,
    cast.autoMember,
    cast.invited,
    cast.requested,
    cast.banned,
    cast.me,
    999_999,
    0,
    cast.privacyClosed,
    cast.mila,
    cast.mila,
  ]
  const answer = await call(INVITE, { GROUP_ID: cast.websiteRelaunch, USER_ID: people })
  expect(answer.body).toMatchObject({ result: [cast.mila] })
  const why = portal.journal.of(INVITE)[0]?.skipped.map((skip) => skip.why)
  expect(why).toEqual([
    'member',
    'member',
    'pending',
    'asked',
    'banned',
    'self',
    'unknown-person',
    'not-a-person',
    'privacy',
    'pending',
  ])
})

test('trap 8: when all are skipped, ACTIONS.INVITE tells whether it was me', async () => {
  const { call, cast } = await openLab()
  const invite = async (groupId: number) =>
    at(
      (await call(WORKGROUP_GET, { params: { groupId, select: ['ACTIONS'] } })).body,
      'result',
      'ACTIONS',
      'INVITE',
    )
  expect(await invite(cast.readersClub)).toBe(false)
  expect(await invite(cast.websiteRelaunch)).toBe(true)
})

test('trap 9: inviting someone who asked to join does not accept them', async () => {
  const { call, cast, portal } = await openLab()
  const answer = await call(INVITE, { GROUP_ID: cast.websiteRelaunch, USER_ID: [cast.requested] })
  expect(answer.body).toMatchObject({ result: [] })
  const row = portal.world.relations.find(cast.requested, cast.websiteRelaunch)
  expect(row).toMatchObject({ role: 'Z', initiatedBy: 'U' })
})

test('trap 10: inviting again does not resend, and the second list under-reports', async () => {
  const { call, cast, portal } = await openLab()
  const params = { GROUP_ID: cast.websiteRelaunch, USER_ID: [cast.mila, cast.ian] }
  expect((await call(INVITE, params)).body).toMatchObject({ result: [cast.mila, cast.ian] })
  expect((await call(INVITE, params)).body).toMatchObject({ result: [] })
  expect(portal.world.notifications.invitations(cast.mila, cast.websiteRelaunch)).toHaveLength(1)
})

test('trap 31: a request that works longer than the limit dies half-way, with rows written', async () => {
  let clock = Date.UTC(2026, 10, 23)
  const sleep = (ms: number) => Promise.resolve(void (clock += ms))
  const { call, cast, portal } = await openLab({ now: () => clock, sleep, limits: { requestSeconds: 60 } })
  portal.faults.add({ method: INVITE, kind: 'slow-per-person', ms: 25_000 })
  const people = [cast.mila, cast.ian, cast.aya, cast.ruth]
  const answer = await call(INVITE, { GROUP_ID: cast.websiteRelaunch, USER_ID: people })
  expect(answer.status).toBe(504)
  expect(answer.text).toContain('<html>')
  const roles = people.map((id) => portal.world.relations.roleOf(id, cast.websiteRelaunch))
  expect(roles).toEqual(['Z', 'Z', undefined, undefined])
  const again = await call(INVITE, { GROUP_ID: cast.websiteRelaunch, USER_ID: people })
  expect(again.body).toMatchObject({ result: [cast.aya, cast.ruth] })
})

test('trap 32: MESSAGE is neither cut nor escaped, #GROUP_NAME# is live, "0" counts as empty', async () => {
  const { call, cast, portal } = await openLab()
  const told = async (userId: number, message: string) => {
    await call(INVITE, { GROUP_ID: cast.websiteRelaunch, USER_ID: [userId], MESSAGE: message })
    return portal.world.notifications.invitations(userId, cast.websiteRelaunch)[0]?.text
  }
  const long = `[b]<i>${'ш'.repeat(20_000)}`
  expect(await told(cast.mila, long)).toBe(long)
  expect(await told(cast.ian, 'Come to #GROUP_NAME#')).toBe('Come to Website relaunch')
  const plain = await told(cast.aya, '')
  expect(await told(cast.ruth, '0')).toBe(plain)
})

test('trap 35: people from outside who never logged in hear nothing and are joined at their first login', async () => {
  const { call, cast, portal } = await openLab()
  const person = cast.extranetNeverLoggedIn
  await call(INVITE, { GROUP_ID: cast.websiteRelaunch, USER_ID: [person] })
  expect(portal.world.notifications.of(person)).toHaveLength(0)
  portal.world.logIn(person)
  expect(portal.world.relations.roleOf(person, cast.websiteRelaunch)).toBe('K')
})

test('rest.md 1.1: odd shapes of GROUP_ID and USER_ID', async () => {
  const { call, cast } = await openLab()
  const group = cast.websiteRelaunch
  const result = async (params: object) => at((await call(INVITE, params)).body, 'result')
  expect(await result({ GROUP_ID: `${group}abc`, USER_ID: [cast.mila] })).toEqual([cast.mila])
  expect(await result({ GROUP_ID: [999, group], USER_ID: { a: cast.ian } })).toEqual([cast.ian])
  expect(await result({ GROUP_ID: group, USER_ID: cast.aya })).toEqual([cast.aya])
  expect(await result({ GROUP_ID: group, USER_ID: ['abc', -1, null] })).toEqual([])
})

test.each([
  ['A', 'supportKnowledge', 'me', true],
  ['E, moderator', 'websiteRelaunch', 'me', true],
  ['E, member', 'websiteRelaunch', 'member', false],
  ['E, owner', 'websiteRelaunch', 'peer', true],
  ['K, member', 'brandCouncil', 'me', true],
  ['K, nobody', 'brandCouncil', 'ruth', false],
  ['E, portal administrator outside the group', 'websiteRelaunch', 'admin', false],
] as const)('rest.md 1.4: the right to invite, perms %s', async (_, group, caller, may) => {
  const { call, cast } = await openLab()
  const answer = await call(INVITE, { GROUP_ID: cast[group], USER_ID: [cast.lev] }, cast[caller])
  expect(answer.body).toMatchObject({ result: may ? [cast.lev] : [] })
})

test('rest.md 1.6: pending row and notification; declining deletes the row and tells the inviter', async () => {
  const { call, cast, portal } = await openLab()
  const { relations, notifications } = portal.world
  await call(INVITE, { GROUP_ID: cast.websiteRelaunch, USER_ID: [cast.mila], MESSAGE: 'Hello' })
  const row = relations.find(cast.mila, cast.websiteRelaunch)
  expect(row).toMatchObject({ role: 'Z', initiatedBy: 'G', initiatedByUserId: cast.me, message: 'Hello' })
  expect(notifications.of(cast.mila)).toMatchObject([
    {
      from: cast.me,
      kind: 'confirm',
      event: 'invite_group_btn',
      tag: `SOCNET|INVITE_GROUP|${cast.mila}|${row?.id}`,
      title: 'Website relaunch',
      state: 'open',
    },
  ])
  expect(portal.world.decline(cast.mila, cast.websiteRelaunch)).toBe(true)
  expect(relations.find(cast.mila, cast.websiteRelaunch)).toBeUndefined()
  expect(notifications.of(cast.me).at(-1)).toMatchObject({ event: 'invite_group_declined', from: cast.mila })
  const again = await call(INVITE, { GROUP_ID: cast.websiteRelaunch, USER_ID: [cast.mila] })
  expect(list(at(again.body, 'result'))).toEqual([cast.mila])
  expect(portal.world.accept(cast.mila, cast.websiteRelaunch)).toBe(true)
  expect(relations.roleOf(cast.mila, cast.websiteRelaunch)).toBe('K')
})

test('rest.md 1.6: an open group still yields a pending row only', async () => {
  const { call, cast, portal } = await openLab()
  await call(INVITE, { GROUP_ID: cast.readersClub, USER_ID: [cast.mila] }, cast.peer)
  expect(portal.world.relations.roleOf(cast.mila, cast.readersClub)).toBe('Z')
})
