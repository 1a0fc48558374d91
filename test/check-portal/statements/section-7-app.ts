import { at, isListOf, textOf } from '../answer.ts'
import { INVITE, WORKGROUP_GET, WORKGROUP_LIST } from '../probe.ts'
import { judge, untried } from '../seen.ts'
import type { Statement } from '../statement.ts'

/** Everything that the app calls, with the scope that makes it available. */
const METHODS = [
  [INVITE, 'sonet_group'],
  ['sonet_group.user.groups', 'sonet_group'],
  ['sonet_group.user.get', 'sonet_group'],
  [WORKGROUP_GET, 'socialnetwork'],
  [WORKGROUP_LIST, 'socialnetwork'],
  ['user.get', 'user'],
  ['user.search', 'user'],
  ['department.get', 'department'],
  ['placement.bind', 'placement'],
  ['placement.get', 'placement'],
  ['profile', ''],
  ['scope', ''],
  ['batch', ''],
  ['user.option.get', ''],
  ['user.option.set', ''],
] as const

const nameOf = (index: number): string => `m${index}`
const isText = (value: unknown): boolean => typeof value === 'string'

/** rest.md 7: what the portal can do, and what a webhook cannot. */
export const app: readonly Statement[] = [
  {
    section: '7',
    title: 'The methods that the app uses',
    says: 'method.get: isExisting true for each; isAvailable as the scopes are granted',
    look: async (probe) => {
      const cmd = Object.fromEntries(
        METHODS.map(([name], index) => [nameOf(index), `method.get?name=${name}`]),
      )
      const parts = await probe.result('batch', { halt: 0, cmd })
      const told = METHODS.map(([name, scope], index) => ({
        name,
        isGranted: scope === '' || probe.has(scope),
        answer: at(parts, 'result', nameOf(index)),
      }))
      const absent = told.filter(({ answer }) => at(answer, 'isExisting') !== true)
      const wrong = told.filter(({ answer, isGranted }) => at(answer, 'isAvailable') !== isGranted)
      const names = (all: typeof told) => all.map(({ name }) => name).join(', ')
      return judge(`all ${METHODS.length} are there`, [
        [absent.length === 0, `missing: ${names(absent)}`],
        [probe.scopes === null || wrong.length === 0, `available or not, unlike the scopes: ${names(wrong)}`],
      ])
    },
  },
  {
    section: '7',
    title: 'method.get wants lower case',
    says: 'isExisting false for PROFILE and for a method that is not there',
    look: async (probe) => {
      const cmd = { upper: 'method.get?name=PROFILE', none: 'method.get?name=no.such.method' }
      const parts = await probe.result('batch', { halt: 0, cmd })
      const said = (key: string) => at(parts, 'result', key, 'isExisting')
      return judge('as said', [
        [said('upper') === false, `PROFILE: ${String(said('upper'))}`],
        [said('none') === false, `not there: ${String(said('none'))}`],
      ])
    },
  },
  {
    section: '7',
    title: 'scope tells what is granted',
    says: 'a list of texts; with full=true all that the portal knows, the two for groups among them',
    look: async (probe) => {
      const [granted, all] = [await probe.result('scope'), await probe.result('scope', { full: true })]
      const known = Array.isArray(all) ? all : []
      const needed = ['sonet_group', 'socialnetwork'].filter((scope) => !known.includes(scope))
      return judge(Array.isArray(granted) ? granted.map(textOf).join(', ') : '', [
        [isListOf(granted, isText), 'no list of texts'],
        [isListOf(all, isText) && needed.length === 0, `not known to the portal: ${needed.join(', ')}`],
      ])
    },
  },
  {
    section: '7',
    title: 'app.info for a webhook',
    says: '{SCOPE, LICENSE}, a list and a text',
    look: async (probe) => {
      const info = await probe.result('app.info')
      return judge(`LICENSE ${textOf(at(info, 'LICENSE'))}`, [
        [isListOf(at(info, 'SCOPE'), isText), 'no SCOPE'],
        [isText(at(info, 'LICENSE')), 'no LICENSE'],
      ])
    },
  },
  {
    section: '7',
    title: 'Options of a user, for a webhook',
    method: 'user.option.get',
    refusal: { statuses: [401, 403], codes: ['ACCESS_DENIED'] },
  },
  {
    section: '7',
    title: 'Options of an app, for a webhook',
    method: 'app.option.get',
    refusal: { statuses: [401, 403], codes: ['ACCESS_DENIED'] },
  },
  {
    section: '7',
    title: 'How much of an option is kept',
    says: 'no limit is documented',
    look: () => untried('options need an app, a webhook has none: the check inside the app measures it'),
  },
  {
    section: '7',
    title: 'Placements, for a webhook',
    scopes: ['placement'],
    method: 'placement.list',
    refusal: { statuses: [403], codes: ['WRONG_AUTH_TYPE'] },
  },
  {
    section: '7',
    title: 'Binding placements, what they hand over',
    says: 'true, ERROR_PLACEMENT_NOT_FOUND, ERROR_CORE; PLACEMENT_OPTIONS as a JSON text',
    look: () => untried('placements need an app, a webhook has none'),
  },
]
