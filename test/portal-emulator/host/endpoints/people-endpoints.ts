import { photoUrl } from '../../pictures.ts'
import type { PortalInside } from '../../portal.ts'
import type { UserRow } from '../../world/tables.ts'
import { fullName } from '../context.ts'
import { numberIn, textIn } from './body.ts'
import type { Endpoint } from './endpoint.ts'

/** The picker's search shows at most ten people (frame.md 4). */
const most = 10

export const peopleEndpoints: Record<string, Endpoint> = {
  'picker-users'(portal, body) {
    const words = textIn(body, 'query').toLowerCase().split(/\s+/u).filter(Boolean)
    const users = []
    for (const person of portal.world.people.all()) {
      if (users.length >= most) break
      if (isOffered(person) && matches(person, words)) users.push(picked(portal, person))
    }
    return { status: 200, answer: { users } }
  },

  'access-codes'({ world }, body) {
    const departments = [...world.departments.all()].slice(0, 20)
    const codes = [
      { id: 'AU', name: 'All authorized users' },
      { id: `U${numberIn(body, 'userId')}`, name: 'Me' },
      ...departments.map(({ id, name }) => ({ id: `D${id}`, name })),
      ...departments.map(({ id, name }) => ({ id: `DR${id}`, name: `${name} (with subdepartments)` })),
    ]
    return { status: 200, answer: { codes } }
  },

  'answer-invitation'({ world }, body) {
    const userId = numberIn(body, 'userId')
    const groupId = numberIn(body, 'groupId')
    const done =
      textIn(body, 'answer') === 'accept' ? world.accept(userId, groupId) : world.decline(userId, groupId)
    return { status: 200, answer: { done } }
  },
}

/** Nobody from outside, nobody dismissed, no bots, nobody who has not accepted the portal's invitation yet (frame.md 4). */
function isOffered(person: UserRow): boolean {
  return person.active && person.type === 'employee' && person.lastLogin !== null
}

/** Name, last name, second name, e-mail; each word begins or is inside one of them (frame.md 4). */
function matches(person: UserRow, words: readonly string[]): boolean {
  const texts = [person.name, person.lastName, person.secondName, person.email].map((text) =>
    text.toLowerCase(),
  )
  return words.every((word) => texts.some((text) => text.includes(word)))
}

function picked({ origin, world }: PortalInside, person: UserRow) {
  const heads = [...world.departments.all()].filter(({ head }) => head === person.id)
  return {
    id: String(person.id),
    name: fullName(person),
    photo: person.photo ? photoUrl(origin, person.id, 150) : '',
    position: person.position ?? '',
    url: `${origin}/company/personal/user/${person.id}/`,
    sub: false,
    sup: heads.length > 0,
  }
}
