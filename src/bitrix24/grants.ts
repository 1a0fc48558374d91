import { PortalError } from '#domain/portal-error.ts'
import type { BatchAnswer, RestCall } from './client.ts'
import type { JoinedReads } from './joined-reads.ts'

const ofPeople = ['user', 'user_basic', 'user_brief']

/** Methods by how they begin, each with the scopes one of which it needs. All others need none (rest.md, scopes). */
const needed: readonly (readonly [beginning: string, scopes: readonly string[]])[] = [
  ['sonet_group.', ['sonet_group']],
  ['socialnetwork.', ['socialnetwork']],
  ['user.get', ofPeople],
  ['user.search', ofPeople],
  ['department.', ['department']],
  ['placement.', ['placement']],
  ['im.', ['im']],
]

/** What the portal granted to the app. */
export interface Grants {
  readonly learn: (scopes: readonly string[]) => void
  /** False as long as nothing is known. */
  readonly ruleOut: (call: RestCall) => boolean
}

export function createGrants(): Grants {
  let granted: ReadonlySet<string> | null = null
  return {
    learn: (scopes) => {
      granted = new Set(scopes)
    },
    ruleOut: ({ method }) => {
      const known = granted
      if (!known) return false
      const [, scopes] = needed.find(([beginning]) => method.startsWith(beginning)) ?? []
      return scopes !== undefined && !scopes.some((scope) => known.has(scope))
    },
  }
}

const notGranted = (): PortalError => new PortalError('scope-missing')

/** Throws what the portal would answer. */
export function checkGranted(grants: Grants, call: RestCall): void {
  if (grants.ruleOut(call)) throw notGranted()
}

/** The same reads, but those that are ruled out are answered as the portal would, and it is not asked. */
export const grantedReads = (reads: JoinedReads, grants: Grants): JoinedReads => ({
  async one(call) {
    checkGranted(grants, call)
    return reads.one(call)
  },
  async set(calls) {
    const open = calls.filter((call) => !grants.ruleOut(call))
    const answers = open.length > 0 ? [...(await reads.set(open))] : []
    return calls.flatMap((call): readonly BatchAnswer[] =>
      grants.ruleOut(call) ? [{ ok: false, error: notGranted() }] : answers.splice(0, 1),
    )
  },
})
