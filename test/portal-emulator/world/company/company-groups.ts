import type { DemoCast } from '../demo/demo.ts'
import { pick } from '../random.ts'
import type { GroupRow, GroupType, InitiatePerms } from '../tables.ts'
import type { World } from '../world.ts'

const TOPICS = [
  'Onboarding',
  'Budget',
  'Launch',
  'Migration',
  'Audit',
  'Research',
  'Newsletter',
  'Hackathon',
  'Клиенты',
  'Склад',
  'Отчётность',
  'Обучение',
  'Праздники',
  'Einkauf',
  'Schulung',
  'Жоба',
]
const PLACES = ['North', 'South', 'Almaty', 'Москва', 'Berlin', 'Tokyo', 'Oslo', 'Київ', 'HQ', 'Remote']
const TYPES: readonly GroupType[] = ['group', 'group', 'group', 'project', 'project', 'scrum', 'collab']
const PERMS: readonly InitiatePerms[] = ['E', 'E', 'E', 'K', 'K', 'A']
const MY_ROLES = ['K', 'K', 'E'] as const

export interface GroupsWanted {
  readonly groups: number
  readonly myGroups: number
  readonly random: () => number
}

/** Groups of all sizes, one with (nearly) everybody, one with a fifth; some secret, some archived. */
export function companyGroups(
  world: World,
  cast: DemoCast,
  { groups, myGroups, random }: GroupsWanted,
): void {
  const people = [...world.people.all()].filter((row) => row.active && row.departments.length > 0)
  for (let index = 0; index < groups; index += 1) {
    const isMine = index < myGroups
    const group = world.addGroup({
      name: `${pick(random, TOPICS)} ${pick(random, PLACES)} ${index + 1}`,
      ownerId: isMine && random() < 0.1 ? cast.me : pick(random, people).id,
      type: pick(random, TYPES),
      initiatePerms: pick(random, PERMS),
      visible: random() > 0.1,
      closed: random() < 0.05,
      opened: random() < 0.2,
      image: random() < 0.5,
    })
    if (isMine && group.ownerId !== cast.me) world.join(cast.me, group.id, pick(random, MY_ROLES))
    populate(world, group, people, index, random)
  }
}

function populate(
  world: World,
  group: GroupRow,
  people: readonly { readonly id: number }[],
  index: number,
  random: () => number,
): void {
  const size = index === 0 ? people.length : index === 1 ? people.length / 5 : 3 + random() ** 3 * 60
  const step = Math.max(1, Math.floor(people.length / size))
  const offset = Math.floor(random() * step)
  for (let at = offset, left = size; at < people.length && left > 0; at += step, left -= 1) {
    const person = people[at]
    if (person && !world.relations.find(person.id, group.id)) relate(world, group.id, person.id, random())
  }
}

/** Of a hundred: two invited, one has asked, one banned, four lead. */
function relate(world: World, groupId: number, userId: number, lot: number): void {
  if (lot < 0.02) world.invite(userId, groupId, world.requireGroup(groupId).ownerId)
  else if (lot < 0.03) hasAsked(world, userId, groupId)
  else if (lot < 0.04) world.ban(userId, groupId)
  else world.join(userId, groupId, lot < 0.08 ? 'E' : 'K', lot > 0.95)
}

/** Without a word to the group's leaders: in a large company that alone would be millions of notifications. */
function hasAsked(world: World, userId: number, groupId: number): void {
  const row = world.join(userId, groupId)
  row.role = 'Z'
  row.initiatedBy = 'U'
}
