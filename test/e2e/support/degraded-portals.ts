import type { PortalOptions } from '#test/portal-emulator/portal.ts'
import type { GroupType } from '#test/portal-emulator/world/tables.ts'
import { answerWith } from './texts.ts'

const granted = ['sonet_group', 'socialnetwork', 'user_basic', 'department', 'placement', 'im']

/** A portal that granted all but these scopes. */
export const without = (...names: readonly string[]) => ({
  scopes: granted.filter((scope) => !names.includes(scope)),
})

/** A portal that lacks something, and on which colleagues are invited all the same. */
interface WorkingPortal {
  readonly what: string
  readonly oddities?: Pick<PortalOptions, 'scopes' | 'search' | 'errorCodes' | 'statuses'>
  /** What each of its groups is. */
  readonly kind?: GroupType
  /** What stands in the list of groups, beside each. */
  readonly besideGroups?: RegExp
  /** What the form says of Mila Torres before anything is sent. */
  readonly beforehand?: string
  /** What administrators read in the settings. */
  readonly inSettings?: readonly string[]
}

export const workingPortals: readonly WorkingPortal[] = [
  {
    what: 'without socialnetwork',
    oddities: without('socialnetwork'),
    beforehand: 'Not known yet',
    inSettings: ['missing: members are not known before sending'],
  },
  {
    what: 'without department',
    oddities: without('department'),
    inSettings: ['missing: departments cannot be chosen'],
  },
  {
    what: 'without placement',
    oddities: without('placement'),
    inSettings: ['Not known: the app lacks placement.', 'missing: no tab in groups, no button on profiles'],
  },
  { what: 'without im', oddities: without('im'), inSettings: ['missing: the app sends no reminders'] },
  { what: 'self-hosted, without full-text search', oddities: { search: 'like' } },
  { what: 'with old error codes', oddities: { errorCodes: 'old', statuses: 'code' } },
  { what: 'whose groups are called projects', kind: 'project', besideGroups: /project · \d+ members?/ },
]

/** Portals on which nobody can be invited, with the words that say so. */
export const closedPortals = [
  ['the app may not invite', null, ['the app lacks a permission', 'Ask an administrator']],
  ['the plan has no apps', { kind: 'plan' }, ['plan does not include', 'Ask an administrator']],
  [
    'the app is not paid for',
    answerWith(402, 'PAYMENT_REQUIRED'),
    ['plan does not include', 'Ask an administrator'],
  ],
  [
    'the app is closed to me',
    answerWith(403, 'user_access_error'),
    ['you have no access to this app', 'Ask an administrator'],
  ],
] as const

/** The portal without `user_basic`. */
export const peopleless = 'where people cannot be read'

/** The portal that a browser keeps the app from, opened by `test/e2e/portal/mixed-content.spec.ts`. */
export const insecure = 'with an http address, where the app has an https one'
