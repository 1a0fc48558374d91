import { describe, expect, it } from 'vitest'
import { createGroupDirectory } from '#bitrix24/group-directory.ts'
import { withExtranetOf } from '#domain/groups/roster.ts'
import { groupId } from '#domain/ids.ts'
import { openPortal } from './open-portal.ts'

describe('opening', () => {
  it('tells who I am, my groups with my roles, and the scopes, in one request', async () => {
    const { portal, cast, clientOf } = await openPortal()
    const { me, groups, scopes } = await createGroupDirectory(clientOf(cast.me)).open()
    expect(me).toBe(cast.me)
    expect(scopes).toContain('socialnetwork')
    const roles = new Map(groups.map(({ id, role }) => [Number(id), role]))
    expect(roles.get(cast.websiteRelaunch)).toBe('moderator')
    expect(roles.get(cast.brandCouncil)).toBe('member')
    expect(roles.get(cast.supportKnowledge)).toBe('owner')
    expect(roles.get(cast.secretMine)).toBe('moderator')
    expect(roles.has(cast.boardRoom)).toBe(false)
    expect(roles.has(cast.invitedOnly)).toBe(false)
    expect(groups.find(({ id }) => id === cast.extranetProject)?.extranet).toBe(true)
    expect(groups.find(({ id }) => id === cast.websiteRelaunch)?.extranet).toBe(false)
    expect(portal.journal.entries).toHaveLength(1)
  })
})

describe('details of groups', () => {
  it('tells rule, kind and archive for many groups in one request; groups of another site are missing', async () => {
    const { portal, cast, clientOf } = await openPortal()
    const directory = createGroupDirectory(clientOf(cast.me))
    const { groups } = await directory.open()
    portal.journal.clear()
    const details = await directory.details(groups.map(({ id }) => id))
    expect(portal.journal.entries).toHaveLength(1)
    expect(details.get(groupId(cast.websiteRelaunch))).toMatchObject({
      kind: 'project',
      inviteRule: 'moderators',
      archived: false,
    })
    expect(details.get(groupId(cast.brandCouncil))).toMatchObject({ kind: 'group', inviteRule: 'members' })
    expect(details.get(groupId(cast.supportKnowledge))).toMatchObject({ inviteRule: 'owner' })
    expect(details.get(groupId(cast.archived))?.archived).toBe(true)
    expect(details.get(groupId(cast.inactive))?.archived).toBe(true)
    expect(details.get(groupId(cast.secretMine))?.secret).toBe(true)
    expect(details.get(groupId(cast.scrumTeam))).toMatchObject({ kind: 'scrum', scrumMaster: cast.aya })
    expect(details.get(groupId(cast.brandCouncil))?.scrumMaster).toBeNull()
    expect(details.get(groupId(cast.collab))?.kind).toBe('collab')
  })
})

describe('the reading of a group', () => {
  it('tells every relation and my right', async () => {
    const { cast, clientOf } = await openPortal()
    const roster = await createGroupDirectory(clientOf(cast.me)).roster(
      groupId(cast.websiteRelaunch),
      'origins',
    )
    const relations = new Map([...roster.relations].map(([id, relation]) => [Number(id), relation]))
    expect(roster).toMatchObject({
      kind: 'project',
      archived: false,
      secret: false,
      extranet: false,
      mayInvite: 'yes',
      complete: true,
    })
    expect(relations.get(cast.member)).toBe('member')
    expect(relations.get(cast.me)).toBe('member')
    expect(relations.get(cast.autoMember)).toBe('member-by-department')
    expect(relations.get(cast.invited)).toBe('invited')
    expect(relations.get(cast.requested)).toBe('requested')
    expect(relations.has(cast.banned)).toBe(false)
    expect(relations.has(cast.mila)).toBe(false)
  })

  it('tells where I may not invite, what is archived, and what takes people from outside', async () => {
    const { cast, clientOf } = await openPortal()
    const directory = createGroupDirectory(clientOf(cast.me))
    const shut = await directory.roster(groupId(cast.readersClub), 'relations')
    expect(shut).toMatchObject({ mayInvite: 'no', inviteRule: 'moderators' })
    expect(shut.leaders).toEqual(await directory.leaders(groupId(cast.readersClub)))
    expect((await directory.roster(groupId(cast.archived), 'relations')).archived).toBe(true)
    const { groups } = await directory.open()
    const extranet = async (id: number): Promise<boolean> =>
      withExtranetOf(await directory.roster(groupId(id), 'relations'), groups).extranet
    expect(await extranet(cast.extranetProject)).toBe(true)
    expect(await extranet(cast.websiteRelaunch)).toBe(false)
    expect((await directory.roster(groupId(cast.secretMine), 'relations')).secret).toBe(true)
  })

  it('says group-not-found for a secret group that is not mine', async () => {
    const { cast, clientOf } = await openPortal()
    const reading = createGroupDirectory(clientOf(cast.me)).roster(groupId(cast.boardRoom), 'relations')
    await expect(reading).rejects.toMatchObject({ code: 'group-not-found' })
  })

  it('says scope-missing without the scope, while my groups are still listed', async () => {
    const { cast, clientOf } = await openPortal()
    const directory = createGroupDirectory(clientOf(cast.me, ['sonet_group', 'user_brief']))
    expect((await directory.open()).groups.length).toBeGreaterThan(0)
    await expect(directory.roster(groupId(cast.websiteRelaunch), 'relations')).rejects.toMatchObject({
      code: 'scope-missing',
    })
  })
})

describe('who leads a group', () => {
  it('tells owner and moderators in one request', async () => {
    const { portal, cast, clientOf } = await openPortal()
    const leaders = await createGroupDirectory(clientOf(cast.me)).leaders(groupId(cast.readersClub))
    const rows = [...portal.world.relations.ofGroup(cast.readersClub)]
    expect(leaders.owner).toBe(rows.find(({ role }) => role === 'A')?.userId)
    expect(leaders.moderators).toEqual(rows.filter(({ role }) => role === 'E').map(({ userId }) => userId))
    expect(portal.journal.entries).toHaveLength(1)
  })
})

describe('who is in a group', () => {
  it('comes with roles, several groups in one request; a hidden one is missing, not a failure', async () => {
    const { portal, cast, clientOf } = await openPortal()
    const directory = createGroupDirectory(clientOf(cast.me))
    const ids = [groupId(cast.websiteRelaunch), groupId(999_999)]
    const members = await directory.members(ids)
    expect([...members.keys()]).toEqual([cast.websiteRelaunch])
    const rows = [...portal.world.relations.ofGroup(cast.websiteRelaunch)].filter(
      ({ role, userId: id }) => 'AEK'.includes(role) && portal.world.people.get(id)?.active,
    )
    expect(members.get(groupId(cast.websiteRelaunch))?.map(({ id, role }) => `${id} ${role}`)).toEqual(
      rows.map(({ userId: id, role }) => {
        const roles = { A: 'owner', E: 'moderator', K: 'member' } as const
        return `${id} ${role === 'A' || role === 'E' || role === 'K' ? roles[role] : role}`
      }),
    )
    expect(portal.journal.entries.map(({ method }) => method)).toEqual(['batch'])
  })
})
