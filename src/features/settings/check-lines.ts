import type { CheckedMethod, PortalCheck } from '#domain/portal-check.ts'
import type { settingsWords } from '#i18n/settings-words.ts'

type Words = ReturnType<typeof settingsWords.useWords>

/** One thing that was looked at. */
export interface CheckLine {
  readonly what: string
  readonly found: string
  readonly good: boolean
}

function saidOfMethods(words: Words, methods: readonly CheckedMethod[]): string {
  const names = (state: CheckedMethod['state']): string =>
    methods
      .filter((method) => method.state === state)
      .map(({ name }) => name)
      .join(', ')
  const parts = [
    names('missing') && words('check.methodsMissing', { names: names('missing') }),
    names('not-granted') && words('check.methodsClosed', { names: names('not-granted') }),
    names('unknown') && words('check.methodsUnknown', { names: names('unknown') }),
  ].filter(Boolean)
  return parts.length > 0 ? parts.join('; ') : words('check.methodsOpen', { count: methods.length })
}

function saidOfStorage(words: Words, storage: PortalCheck['storage']): string {
  if (!storage || storage.readBack === 0) return words('check.storageBad')
  const { stored, readBack: count, removed } = storage
  if (count < stored) return words('check.storageCut', { count, stored })
  return words(removed ? 'check.storageGood' : 'check.storageLeft', { count })
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
  words: Words,
  scopes: readonly string[],
  { methods, roster, search, storage }: PortalCheck,
): readonly CheckLine[] => [
  {
    what: words('check.methods'),
    found: saidOfMethods(words, methods),
    good: methods.every(({ state }) => state === 'open'),
  },
  { what: words('check.scopes'), found: scopes.toSorted().join(', '), good: true },
  { what: words('check.roster'), found: words(rosters[roster]), good: roster === 'shown' },
  { what: words('check.search'), found: words(searches[search]), good: search !== 'unknown' },
  {
    what: words('check.storage'),
    found: saidOfStorage(words, storage),
    good: storage !== null && storage.readBack === storage.stored && storage.removed,
  },
]
