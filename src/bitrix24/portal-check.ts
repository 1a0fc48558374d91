import * as v from 'valibot'
import type { Group } from '#domain/groups/group.ts'
import type { CheckedMethod, PortalCheck } from '#domain/portal-check.ts'
import { valueOf, type BatchAnswer, type RestCall, type RestClient } from './client.ts'
import { wireText } from './wire.ts'
import { rosterCall, rosterSchema } from './workgroup.ts'

/** Every method that the app calls; `test/contract/portal-check.test.ts` compares them with the code. */
export const usedMethods = [
  'app.option.get',
  'app.option.set',
  'department.get',
  'im.notify.personal.add',
  'placement.bind',
  'placement.get',
  'placement.list',
  'placement.unbind',
  'profile',
  'scope',
  'socialnetwork.api.workgroup.get',
  'socialnetwork.api.workgroup.list',
  'sonet_group.user.delete',
  'sonet_group.user.get',
  'sonet_group.user.groups',
  'sonet_group.user.invite',
  'user.get',
  'user.option.get',
  'user.search',
] as const

const methodSchema = v.object({ isExisting: v.boolean(), isAvailable: v.boolean() })

function methodState(answer: BatchAnswer): CheckedMethod['state'] {
  try {
    const { isExisting, isAvailable } = valueOf(answer, methodSchema)
    if (!isExisting) return 'missing'
    return isAvailable ? 'open' : 'not-granted'
  } catch {
    return 'unknown'
  }
}

function rosterState(answer: BatchAnswer | undefined): PortalCheck['roster'] {
  if (!answer) return 'no-group'
  try {
    const { complete, mayInvite } = valueOf(answer, rosterSchema)
    return complete && mayInvite !== 'unknown' ? 'shown' : 'in-part'
  } catch {
    return 'hidden'
  }
}

const nameSchema = v.looseObject({ ID: v.union([v.string(), v.number()]), NAME: wireText })

/** Somebody whose name is long enough to be searched. */
interface Findable {
  readonly id: string
  readonly beginning: string
}

function findableIn(answer: BatchAnswer): Findable | null {
  const rows = v.safeParse(v.array(nameSchema), answer.ok ? answer.result : null)
  for (const { ID, NAME } of rows.success ? rows.output : []) {
    const [beginning] = /^\p{L}{3}/u.exec(NAME) ?? []
    if (beginning !== undefined) return { id: String(ID), beginning }
  }
  return null
}

/** The ID beside the words spares pages (rest.md 4.4). */
const searchFor = (FIND: string, ID: string): RestCall => ({
  method: 'user.search',
  params: { FILTER: { FIND, ID }, select: ['ID'], start: -1 },
})

const finds = (answer: BatchAnswer): boolean =>
  answer.ok && Array.isArray(answer.result) && answer.result.length > 0

/** Shorter than any word of an index, which therefore adds no condition; and nobody is called so (rest.md 4.4). */
const tooShort = 'qx'

async function searchKind(client: RestClient, people: BatchAnswer): Promise<PortalCheck['search']> {
  const somebody = findableIn(people)
  if (!somebody) return 'unknown'
  const answers = await client.batch({
    name: searchFor(somebody.beginning, somebody.id),
    short: searchFor(tooShort, somebody.id),
  })
  if (!finds(answers.name)) return 'unknown'
  return finds(answers.short) ? 'words' : 'columns'
}

/** The group that shows most: who leads one sees everything in it. */
const mostTold = (groups: readonly Group[]): Group | undefined =>
  groups.find(({ role }) => role === 'owner') ?? groups.find(({ role }) => role === 'moderator') ?? groups[0]

/** What REST shows of this portal, in two requests. Reads only; rejects with a `PortalError` where nothing is answered. */
export async function checkRest(
  client: RestClient,
  groups: readonly Group[],
): Promise<Omit<PortalCheck, 'storage'>> {
  const group = mostTold(groups)
  const answers = await client.batch<string>({
    ...Object.fromEntries(
      usedMethods.map((name) => [name, { method: 'method.get', params: { name } }] as const),
    ),
    people: {
      method: 'user.get',
      params: {
        FILTER: { ACTIVE: 'Y' },
        select: ['ID', 'NAME'],
        start: -1,
      },
    },
    ...(group ? { roster: rosterCall(group.id, 'relations') } : {}),
  })
  const unanswered: BatchAnswer = { ok: true, result: null, total: 0 }
  return {
    methods: usedMethods.map((name) => ({ name, state: methodState(answers[name] ?? unanswered) })),
    roster: rosterState(group && answers['roster']),
    search: await searchKind(client, answers['people'] ?? unanswered),
  }
}
