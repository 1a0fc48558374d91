import { at, idsOf, isListOf, isRow, listOf, rowsOf, sameIds, textOf, type Row } from '../answer.ts'
import { NOBODY, pendingIn, rosterOf, WORKGROUP_GET, WORKGROUP_LIST, type Probe } from '../probe.ts'
import { differs, judge, untried } from '../seen.ts'
import type { Statement } from '../statement.ts'

const scopes = ['sonet_group', 'socialnetwork']
const isNumber = (value: unknown): boolean => typeof value === 'number' && value > 0
const isFlag = (value: unknown): boolean => value === 'Y' || value === 'N'

async function looked(probe: Probe): Promise<Row> {
  const roster = await probe.result(WORKGROUP_GET, rosterOf(await probe.groupId()))
  return isRow(roster) ? roster : {}
}

/** Keys of the base record that verdicts need, with their kinds. */
const kinds: readonly (readonly [name: string, fits: (value: unknown) => boolean])[] = [
  ['ID', isNumber],
  ['NAME', (value) => typeof value === 'string'],
  ['ACTIVE', isFlag],
  ['CLOSED', isFlag],
  ['VISIBLE', isFlag],
  ['OWNER_ID', isNumber],
  ['INITIATE_PERMS', (value) => ['A', 'E', 'K'].includes(textOf(value))],
  ['TYPE', (value) => ['group', 'project', 'scrum', 'collab'].includes(textOf(value))],
  ['SITE_IDS', (value) => isListOf(value, (item) => typeof item === 'string')],
  ['MEMBERS', (value) => isListOf(value, isNumber)],
  ['MODERATOR_MEMBERS', (value) => isListOf(value, isNumber)],
  ['INVITED_MEMBERS', (value) => isListOf(value, isNumber)],
]

const byRule = (role: string, perms: string): boolean =>
  role === 'A' || (role === 'E' && perms !== 'A') || (role === 'K' && perms === 'K')

/** One group of each role that I have. */
async function groupOfEachRole(probe: Probe): Promise<{ id: number; role: string }[]> {
  const groups = await probe.myGroups()
  return ['A', 'E', 'K'].flatMap((role) => groups.find((group) => group.role === role) ?? [])
}

/** rest.md 3.3 and 3.4. */
export const rosters: readonly Statement[] = [
  {
    section: '3.3',
    title: 'A group that is not there',
    scopes: ['socialnetwork'],
    method: WORKGROUP_GET,
    params: { params: { groupId: NOBODY } },
    refusal: { statuses: [400], codes: ['SONET_CONTROLLER_WORKGROUP_NOT_FOUND'] },
  },
  {
    section: '3.3',
    title: 'A group without an ID',
    scopes: ['socialnetwork'],
    method: WORKGROUP_GET,
    params: { params: { groupId: 0 } },
    refusal: { statuses: [400], codes: ['SONET_CONTROLLER_WORKGROUP_EMPTY'] },
  },
  {
    section: '6.2',
    title: 'A controller without its parameter',
    scopes: ['socialnetwork'],
    method: WORKGROUP_GET,
    refusal: { statuses: [400], codes: ['100'] },
  },
  {
    section: '3.3',
    title: 'A group shows what verdicts need',
    says: 'ID, NAME, ACTIVE, CLOSED, VISIBLE, OWNER_ID, INITIATE_PERMS, TYPE, SITE_IDS, lists of IDs as numbers',
    scopes,
    look: async (probe) => {
      const roster = await looked(probe)
      const wrong = kinds.flatMap(([name, fits]) => {
        if (fits(roster[name])) return []
        return `${name} ${name in roster ? 'of another kind' : 'missing'}`
      })
      return judge(`all of it; ${listOf(roster['INVITED_MEMBERS']).length} invited`, [
        [wrong.length === 0, wrong.join(', ')],
      ])
    },
  },
  {
    section: '3.3',
    title: 'ACTIONS tells whether I may invite',
    says: 'ACTIONS.INVITE is a boolean',
    scopes,
    look: async (probe) => {
      const may = at(await looked(probe), 'ACTIONS', 'INVITE')
      return judge(`INVITE is ${String(may)}`, [[typeof may === 'boolean', `INVITE is ${typeof may}`]])
    },
  },
  {
    section: '3.4',
    title: 'The right follows role and INITIATE_PERMS',
    says: 'A always, E unless the perms are A, K only if they are K',
    scopes,
    look: async (probe) => {
      const groups = await groupOfEachRole(probe)
      if (groups.length === 0) return untried('no group with role A, E or K')
      const wrong: string[] = []
      for (const { id, role } of groups) {
        const roster = await probe.roster(id)
        const perms = textOf(roster['INITIATE_PERMS'])
        const may = at(roster, 'ACTIONS', 'INVITE')
        if (may !== byRule(role, perms)) wrong.push(`role ${role}, perms ${perms}: INVITE ${String(may)}`)
      }
      if (wrong.length > 0) return differs(wrong.join('; '))
      return judge(`so in a group with role ${groups.map(({ role }) => role).join(', ')}`, [])
    },
  },
  {
    section: '3.3',
    title: 'GROUP_MEMBERS_LIST, with the right to invite',
    says: 'every relation as id, invited, isAwaiting, isMember; agrees with MEMBERS and INVITED_MEMBERS',
    scopes,
    look: async (probe) => {
      const { members, invited, relations, mayInvite } = pendingIn(await looked(probe))
      if (!mayInvite) return untried('no right to invite into the group: name another by --group')
      const flags = ['invited', 'isAwaiting', 'isMember']
      const fits = (row: Row) => isNumber(row['id']) && flags.every((name) => typeof row[name] === 'boolean')
      const idsWhere = (flag: string) =>
        idsOf(relations.filter((row) => row[flag] === true).map(({ id }) => id))
      const known = idsWhere('isMember')
      const awaiting = idsWhere('isAwaiting')
      return judge(
        `${relations.length} relations, ${invited.length} invited, ${awaiting.length} asked to join`,
        [
          [relations.length > 0, 'empty although I may invite'],
          [relations.every(fits), 'rows of another kind'],
          [members.every((id) => known.includes(id)), 'somebody of MEMBERS is no member in it'],
          [sameIds(idsWhere('invited'), invited), 'other people are invited than in INVITED_MEMBERS'],
        ],
      )
    },
  },
  {
    section: '3.3',
    title: 'GROUP_MEMBERS_LIST, without the right',
    says: '[] unless the caller may invite or modify',
    scopes,
    look: async (probe) => {
      if ((await probe.me())['ADMIN'] === true) return untried('whoever made the webhook is an administrator')
      const id = await plainMembership(probe)
      if (id === null) return untried('none of my first 50 groups keeps me from inviting')
      const roster = await probe.roster(id)
      const relations = roster['GROUP_MEMBERS_LIST']
      const isEmpty = Array.isArray(relations) && relations.length === 0
      return judge('[]', [[isEmpty, `${listOf(relations).length} relations`]])
    },
  },
  {
    section: '3.3',
    title: 'LIST_OF_MEMBERS tells who came by a department',
    says: 'rows with id (a number) and isAutoMember, for all MEMBERS',
    scopes,
    look: async (probe) => {
      const roster = await looked(probe)
      const rows = rowsOf(roster['LIST_OF_MEMBERS'])
      const fits = (row: Row) => isNumber(row['id']) && 'isAutoMember' in row
      const listed = idsOf(rows.map(({ id }) => id))
      const members = idsOf(roster['MEMBERS'])
      return judge(`${rows.length} rows`, [
        [rows.length > 0 && rows.every(fits), 'no such rows'],
        [members.every((id) => listed.includes(id)), 'somebody of MEMBERS is missing'],
      ])
    },
  },
  {
    section: '8',
    title: 'Members are told alike, pending people only here',
    says: 'MEMBERS is whom sonet_group.user.get shows; nobody invited is among them',
    scopes,
    look: async (probe) => {
      const ID = await probe.groupId()
      const { members, invited } = pendingIn(await looked(probe))
      const rows = rowsOf(await probe.result('sonet_group.user.get', { ID }))
      const shown = idsOf(rows.map((row) => row['USER_ID']))
      return judge(`${members.length} members in both`, [
        [
          shown.length > 0 && sameIds(shown, members),
          `${shown.length} members there, ${members.length} here`,
        ],
        [invited.every((id) => !shown.includes(id)), 'somebody invited is among the members'],
      ])
    },
  },
]

/** A group in which I am a mere member, and members may not invite. */
async function plainMembership(probe: Probe): Promise<number | null> {
  const mine = (await probe.myGroups()).filter(({ role }) => role === 'K').slice(0, 50)
  if (mine.length === 0) return null
  const filter = { ID: mine.map(({ id }) => id) }
  const select = ['ID', 'INITIATE_PERMS']
  const rows = rowsOf(at(await probe.result(WORKGROUP_LIST, { filter, select }), 'workgroups'))
  const found = rows.find((row) => ['A', 'E'].includes(textOf(row['initiatePerms'])))
  return found ? Number(found['id']) : null
}
