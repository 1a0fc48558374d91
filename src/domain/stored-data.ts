import type { OptionName } from './storage-budget.ts'
import { utf8Length } from './utf8-length.ts'

/** What is stored for the user, by what it is for. */
const storedKinds = ['draft', 'runs', 'sent', 'lists', 'sets', 'texts', 'recent', 'settings'] as const
type StoredKind = (typeof storedKinds)[number]

const kinds: Readonly<Record<OptionName, StoredKind>> = {
  draft: 'draft',
  'run-1': 'runs',
  'run-2': 'runs',
  'run-3': 'runs',
  sent: 'sent',
  lists: 'lists',
  sets: 'sets',
  texts: 'texts',
  groups: 'recent',
  people: 'recent',
  settings: 'settings',
}

const kindOf = new Map<string, StoredKind>(Object.entries(kinds))

/** Texts of this user among the app's options on the portal, by name. */
export type StoredTexts = ReadonlyMap<string, string>

export interface StoredPart {
  /** `other`: of a later version, or of one before. */
  readonly kind: StoredKind | 'other'
  readonly bytes: number
}

/** Bytes of everything, the names left out. */
export const storedBytes = (texts: StoredTexts): number =>
  [...texts.values()].reduce((sum, text) => sum + utf8Length(text), 0)

/** What takes room, and how much. */
export function storedParts(texts: StoredTexts): readonly StoredPart[] {
  const bytes = new Map<StoredPart['kind'], number>()
  for (const [name, text] of texts) {
    const kind = kindOf.get(name) ?? 'other'
    bytes.set(kind, (bytes.get(kind) ?? 0) + utf8Length(text))
  }
  return [...storedKinds, 'other' as const]
    .map((kind) => ({ kind, bytes: bytes.get(kind) ?? 0 }))
    .filter((part) => part.bytes > 0)
}

/** Everything that the app stores for the user, on the portal and in the browser. Rejects with a `PortalError`. */
export interface StoredData {
  read(): Promise<StoredTexts>
  /** Resolves when the portal shows that nothing is left. What this page holds in memory is not touched. */
  erase(): Promise<void>
}
