import type { DemoPeople } from './demo-people.ts'
import { EXTRANET_SITE, type GroupRow } from '../tables.ts'
import type { NewGroup, World } from '../world.ts'

/** Ids of groups by what they are for; "me" is the demo's current user. */
export interface DemoGroups {
  /** Project; I am its moderator, moderators invite. Everybody in a special state is special here. */
  readonly websiteRelaunch: number
  /** I am a member, members invite. */
  readonly brandCouncil: number
  /** I am the owner, only the owner invites. */
  readonly supportKnowledge: number
  /** I am a member, moderators invite: no right. */
  readonly readersClub: number
  /** Secret, I am not in it. */
  readonly boardRoom: number
  /** Secret, I am a moderator. */
  readonly secretMine: number
  /** Archived, mine. */
  readonly archived: number
  /** Not active, mine. */
  readonly inactive: number
  /** Lives on the extranet site only; I am a moderator. */
  readonly extranetProject: number
  readonly scrumTeam: number
  readonly collab: number
  /** Secret, I am invited and not yet in. */
  readonly invitedOnly: number
  readonly longNameGroup: number
  /** Ordinary groups with me in them. */
  readonly ordinary: readonly number[]
}

export function demoGroups(world: World, people: DemoPeople): DemoGroups {
  const { me, peer } = people
  const add = (name: string, rest: Partial<NewGroup> = {}): number =>
    world.addGroup({ name, ownerId: peer, image: true, ...rest }).id
  const mine = (id: number, role: 'A' | 'E' | 'K'): number => {
    world.join(me, id, role)
    return id
  }
  const groups = {
    websiteRelaunch: mine(
      add('Website relaunch', { type: 'project', description: 'The new site by spring' }),
      'E',
    ),
    brandCouncil: mine(add('Brand council', { initiatePerms: 'K' }), 'K'),
    supportKnowledge: add('Support knowledge base', { ownerId: me, initiatePerms: 'A', image: false }),
    readersClub: mine(add('Readers’ club', { opened: true }), 'K'),
    boardRoom: add('Board room', { visible: false }),
    secretMine: mine(add('Project Aurora', { visible: false, type: 'project' }), 'E'),
    archived: add('Trade fair 2024', { ownerId: me, closed: true }),
    inactive: add('Old intranet', { ownerId: me, active: false, image: false }),
    extranetProject: mine(add('Agency campaign', { type: 'project', siteIds: [EXTRANET_SITE] }), 'E'),
    scrumTeam: mine(add('Mobile app team', { type: 'scrum', scrumMasterId: people.aya }), 'E'),
    collab: mine(
      add('Partners’ collab', { type: 'collab', initiatePerms: 'K', siteIds: ['s1', EXTRANET_SITE] }),
      'K',
    ),
    invitedOnly: add('Jubilee surprise', { visible: false }),
    longNameGroup: mine(
      add(
        'Interdisciplinary working group on the harmonisation of meeting-room booking rules, second iteration',
      ),
      'E',
    ),
  }
  world.invite(me, groups.invitedOnly, peer, 'Please keep it to yourself.')
  populate(world, people, groups)
  return { ...groups, ordinary: ordinaryGroups(world, people) }
}

/** Every state of a person in one group. */
function populate(
  world: World,
  people: DemoPeople,
  groups: Record<
    'websiteRelaunch' | 'readersClub' | 'extranetProject' | 'scrumTeam' | 'boardRoom' | 'collab',
    number
  >,
): void {
  const group = groups.websiteRelaunch
  world.join(people.member, group)
  world.join(people.autoMember, group, 'K', true)
  const platform = world.people.require(people.autoMember).departments
  world.requireGroup(group).departments = [...platform]
  world.invite(people.invited, group, people.peer, 'We need your eye on search.')
  world.askToJoin(people.requested, group, 'May I join?')
  world.ban(people.banned, group)
  for (const id of people.colleagues.slice(0, 6)) world.join(id, group)
  for (const id of people.colleagues.slice(6, 8)) world.join(id, groups.readersClub, 'E')
  world.join(people.extranet, groups.extranetProject)
  world.join(people.aya, groups.scrumTeam, 'E')
  world.join(people.extranet, groups.collab)
  for (const id of people.colleagues.slice(20, 26)) world.join(id, groups.boardRoom)
}

const ORDINARY: readonly (readonly [string, GroupRow['initiatePerms'], 'A' | 'E' | 'K'])[] = [
  ['Onboarding', 'K', 'K'],
  ['Running club', 'K', 'K'],
  ['Accessibility guild', 'E', 'E'],
  ['Quarterly planning', 'E', 'E'],
  ['Кофе и печенье', 'K', 'K'],
  ['Дизайн-система', 'E', 'E'],
  ['Release notes', 'A', 'K'],
  ['Office move', 'E', 'K'],
  ['Sprachtandem Deutsch', 'K', 'K'],
  ['Data platform', 'E', 'E'],
  ['Customer interviews', 'K', 'K'],
  ['Summer party', 'K', 'A'],
  ['Security champions', 'E', 'K'],
  ['Photo competition', 'K', 'K'],
  ['بيت التصميم', 'K', 'K'],
]

function ordinaryGroups(world: World, people: DemoPeople): number[] {
  return ORDINARY.map(([name, initiatePerms, role], index) => {
    const ownerId = role === 'A' ? people.me : people.peer
    const id = world.addGroup({
      name,
      ownerId,
      initiatePerms,
      image: index % 3 !== 2,
      opened: index % 4 === 0,
    }).id
    if (role !== 'A') world.join(people.me, id, role)
    const crew = people.colleagues.filter((_, place) => place % ORDINARY.length === index % 7)
    for (const person of crew) world.join(person, id)
    return id
  })
}
