import { boundAtStart } from '../../installation.ts'
import type { PortalInside } from '../../portal.ts'
import { playScenario, type Scenario, SCENARIOS } from '../../scenarios.ts'
import { createCompany } from '../../world/company/company.ts'
import { fullName } from '../context.ts'
import { forgetFirstRuns } from '../frame/first-run.ts'
import { numberIn, textIn } from './body.ts'
import type { Endpoint } from './endpoint.ts'

/** What the emulator is made for; larger ones would only be slow. */
export const LARGEST = { people: 100_000, groups: 5_000 } as const

/** A search by hand shows no more. */
const mostFound = 12

export const companyEndpoints: Record<string, Endpoint> = {
  /** Another company around the same cast, in a situation. Faults, journal and limits of before are kept. */
  'set-company'(portal, body) {
    const scenario = SCENARIOS.find((known) => known === textIn(body, 'scenario')) ?? 'ordinary day'
    const people = numberIn(body, 'people')
    const groups = numberIn(body, 'groups')
    if (!isWithin(people, LARGEST.people) || !isWithin(groups, LARGEST.groups))
      return { status: 400, answer: `0 to ${LARGEST.people} people, 0 to ${LARGEST.groups} groups` }
    const { world } = createCompany({ people, groups, seed: numberIn(body, 'seed') || 1 })
    return { status: 200, answer: moveInto(portal, world, scenario, body) }
  },

  /** Everything as it was when this company was made, without faults; the limits stay. */
  reset(portal, body) {
    portal.faults.clear()
    portal.journal.clear()
    portal.appOptions.clear()
    portal.forgetUserOptions()
    portal.placements.splice(0, Infinity, ...boundAtStart(portal.options))
    portal.installed = true
    return {
      status: 200,
      answer: moveInto(portal, portal.world.again?.() ?? portal.world, 'ordinary day', body),
    }
  },

  /** People to act as: by number, or by prefixes of words of name, position, department. An index, not a scan. */
  'find-people'({ world }, body) {
    const words = textIn(body, 'query')
      .toLowerCase()
      .split(/[^\p{L}\p{M}\p{N}_]+/u)
      .filter(Boolean)
    const byNumber = words.length === 1 ? world.people.get(Number(words[0])) : undefined
    const ids = [...(byNumber ? [byNumber.id] : []), ...world.people.findByWords(words)]
    const people = ids.slice(0, mostFound).map((id) => {
      const person = world.people.require(id)
      const work = [person.position, person.active ? '' : 'dismissed', person.type].filter(Boolean)
      return { id, name: fullName(person), about: work.join(', ') }
    })
    return { status: 200, answer: { people, all: ids.length } }
  },
}

function isWithin(number: number, largest: number): boolean {
  return Number.isInteger(number) && number >= 0 && number <= largest
}

/** Says whether the page's person and group are still there, so that the browser knows where it can stay. */
function moveInto(
  portal: PortalInside,
  world: PortalInside['world'],
  scenario: Scenario,
  body: Record<string, unknown>,
) {
  portal.switchWorld(world)
  forgetFirstRuns(portal)
  playScenario(scenario, portal)
  return {
    personStays: world.people.get(numberIn(body, 'userId')) !== undefined,
    groupStays: world.groups.has(numberIn(body, 'groupId')),
  }
}
