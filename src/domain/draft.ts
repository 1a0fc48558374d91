import type { GroupId, UserId } from './ids.ts'
import type { Person } from './person.ts'

/** What the person has chosen and typed; nothing but the person changes it. */
export interface Draft {
  readonly groups: readonly GroupId[]
  readonly people: readonly Person[]
  readonly message: string
}

export const emptyDraft: Draft = { groups: [], people: [], message: '' }

/** The portal sets no limit (rest.md 1.7); a notification is read on a phone. */
export const messageLimit = 1_000

export type DraftChange =
  | { readonly kind: 'add-group'; readonly id: GroupId }
  | { readonly kind: 'remove-group'; readonly id: GroupId }
  | { readonly kind: 'add-people'; readonly people: readonly Person[] }
  | { readonly kind: 'remove-people'; readonly ids: readonly UserId[] }
  | { readonly kind: 'write'; readonly message: string }
  /** Everything at once, as it was before. */
  | { readonly kind: 'restore'; readonly draft: Draft }
  /** The same groups and message, for other people. */
  | { readonly kind: 'start-over' }
  | { readonly kind: 'clear' }

/** Nobody is chosen twice; a person chosen again is brought up to date. */
function merged(chosen: readonly Person[], added: readonly Person[]): readonly Person[] {
  const byId = new Map([...chosen, ...added].map((person) => [person.id, person]))
  return [...byId.values()]
}

export function changeDraft(draft: Draft, change: DraftChange): Draft {
  switch (change.kind) {
    case 'add-group':
      return draft.groups.includes(change.id) ? draft : { ...draft, groups: [...draft.groups, change.id] }
    case 'remove-group':
      return { ...draft, groups: draft.groups.filter((id) => id !== change.id) }
    case 'add-people':
      return { ...draft, people: merged(draft.people, change.people) }
    case 'remove-people': {
      const gone = new Set(change.ids)
      return { ...draft, people: draft.people.filter(({ id }) => !gone.has(id)) }
    }
    case 'write':
      return { ...draft, message: change.message.slice(0, messageLimit) }
    case 'restore':
      return { ...change.draft, people: merged([], change.draft.people) }
    case 'start-over':
      return { ...draft, people: [] }
    case 'clear':
      return emptyDraft
  }
}
