import { answerWith } from './texts.ts'

const granted = ['sonet_group', 'socialnetwork', 'user_basic', 'department', 'placement', 'im']

/** A portal that granted all but these scopes. */
export const without = (...names: readonly string[]) => ({
  scopes: granted.filter((scope) => !names.includes(scope)),
})

/** Portals that lack something, and on which colleagues are invited all the same. */
export const workingPortals = [
  ['without socialnetwork', without('socialnetwork')],
  ['without department', without('department')],
  ['without placement', without('placement')],
  ['without im', without('im')],
  ['self-hosted, without full-text search', { search: 'like' }],
  ['with old error codes', { errorCodes: 'old', statuses: 'code' }],
] as const

/** Portals on which nobody can be invited, with the words that say so. */
export const closedPortals = [
  ['the app may not invite', null, ['the app lacks a permission', 'Ask the administrator']],
  ['the plan has no apps', { kind: 'plan' }, ['plan does not include', 'Ask the administrator']],
  [
    'the app is not paid for',
    answerWith(402, 'PAYMENT_REQUIRED'),
    ['plan does not include', 'Ask the administrator'],
  ],
  [
    'the app is closed to me',
    answerWith(403, 'user_access_error'),
    ['has not given you access to this app', 'Ask the administrator'],
  ],
] as const

/** The portal without `user_basic`. */
export const peopleless = 'where people cannot be read'
