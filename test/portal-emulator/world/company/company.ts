import { companyDepartments } from './company-departments.ts'
import { companyGroups } from './company-groups.ts'
import { createDemoWorld, type DemoCast } from '../demo/demo.ts'
import { makeName } from '../names/names.ts'
import { POSITIONS } from '../names/positions.ts'
import { pick, randomFrom } from '../random.ts'
import type { World } from '../world.ts'

export interface CompanyOptions {
  /** 50 to 100,000, the demo cast (about 70) included. */
  readonly people: number
  /** Besides the demo's own groups; up to 5,000. */
  readonly groups?: number
  /** How many of those have the current user in them. Default: all up to 200. */
  readonly myGroups?: number
  readonly seed?: number
}

/**
 * A made-up company of any size around the demo cast, so that every test of the small one works in the large one.
 * The same options give the same company.
 */
export function createCompany(options: CompanyOptions): { world: World; cast: DemoCast } {
  const { people, groups = 0, myGroups = Math.min(groups, 200), seed = 1 } = options
  const { world, cast } = createDemoWorld()
  const random = randomFrom(seed)
  const places = companyDepartments(world, people)
  while (world.people.size < people) addPerson(world, random, places)
  companyGroups(world, cast, { groups, myGroups, random })
  world.again = () => createCompany(options).world
  return { world, cast }
}

/** Of a hundred: three dismissed, one from outside, a bot or e-mail user now and then, one who will not be invited. */
function addPerson(world: World, random: () => number, places: readonly number[]): void {
  const lot = random()
  const isOutside = lot < 0.01
  const isMachine = lot >= 0.01 && lot < 0.013
  world.people.add({
    ...makeName(random),
    type: isOutside ? 'extranet' : isMachine ? 'bot' : 'employee',
    active: !(lot > 0.97),
    position: random() < 0.04 ? null : pick(random, POSITIONS),
    departments: isOutside || isMachine ? [] : [placeOf(random, places)],
    email: `person${world.people.size + 1}@company.example`,
    photo: random() < 0.7,
    invitedBy: lot > 0.5 && lot < 0.51 ? 'nobody' : 'everyone',
    lastLogin: isOutside && random() < 0.3 ? null : Date.UTC(2026, 10, 1 + Math.floor(random() * 20), 9),
    timeZone: pick(random, TIME_ZONES),
  })
}

const TIME_ZONES = ['', 'Europe/Oslo', 'Europe/Berlin', 'Asia/Almaty', 'Europe/London', 'Asia/Tokyo']

/** A tenth of the company is in the first place, the contact centre; the others share the rest. */
function placeOf(random: () => number, places: readonly number[]): number {
  const [largest] = places
  return largest !== undefined && random() < 0.1 ? largest : pick(random, places)
}
