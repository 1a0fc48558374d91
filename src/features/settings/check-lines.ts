import type { CheckedMethod, PortalCheck } from '#domain/portal-check.ts'
import { joined } from '#i18n/joined.ts'
import type { Translate } from '#i18n/messages.ts'

/** One thing that was looked at. */
export interface CheckLine {
  readonly what: string
  readonly found: string
  readonly good: boolean
}

function saidOfMethods(t: Translate, methods: readonly CheckedMethod[]): string {
  const names = (state: CheckedMethod['state']): string =>
    joined(
      t,
      'comma',
      methods.filter((method) => method.state === state).map(({ name }) => name),
    )
  const parts = [
    names('missing') && t('check.methodsMissing', { names: names('missing') }),
    names('not-granted') && t('check.methodsClosed', { names: names('not-granted') }),
    names('unknown') && t('check.methodsUnknown', { names: names('unknown') }),
  ]
  return joined(t, 'semicolon', parts) || t('check.methodsOpen', { count: methods.length })
}

function saidOfStorage(t: Translate, storage: PortalCheck['storage']): string {
  if (!storage || storage.readBack === 0) return t('check.storageBad')
  const { stored, readBack: count, removed } = storage
  if (count < stored) return t('check.storageCut', { count, stored })
  return t(removed ? 'check.storageGood' : 'check.storageLeft', { count })
}

const rosters = {
  shown: 'check.rosterShown',
  'in-part': 'check.rosterPart',
  hidden: 'check.rosterHidden',
  'no-group': 'check.rosterNone',
} as const

const searches = {
  words: 'check.searchWords',
  columns: 'check.searchColumns',
  unknown: 'check.searchUnknown',
} as const

/** What the check found, line by line; names of methods and scopes, and numbers, but nobody's name and no address. */
export const checkLines = (
  t: Translate,
  scopes: readonly string[],
  { methods, roster, search, storage }: PortalCheck,
): readonly CheckLine[] => [
  {
    what: t('check.methods'),
    found: saidOfMethods(t, methods),
    good: methods.every(({ state }) => state === 'open'),
  },
  { what: t('check.scopes'), found: joined(t, 'comma', scopes.toSorted()), good: true },
  { what: t('check.roster'), found: t(rosters[roster]), good: roster === 'shown' },
  { what: t('check.search'), found: t(searches[search]), good: search !== 'unknown' },
  {
    what: t('check.storage'),
    found: saidOfStorage(t, storage),
    good: storage !== null && storage.readBack === storage.stored && storage.removed,
  },
]
