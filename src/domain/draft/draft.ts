import type { GroupId, UserId } from '#domain/ids.ts'
import type { Person } from '#domain/people/person.ts'
import { messageLimit } from './message-limit.ts'

/** What the person has chosen and typed; nobody else changes it. */
export interface Draft {
  readonly groups: readonly GroupId[]
  readonly people: readonly Person[]
  readonly message: string
}

/** Nothing chosen, nothing typed. */
export const emptyDraft: Draft = { groups: [], people: [], message: '' }

/** What the person may do to the draft. */
export type DraftChange =
  | { readonly kind: 'add-group'; readonly id: GroupId }
  | { readonly kind: 'remove-group'; readonly id: GroupId }
  | { readonly kind: 'add-people'; readonly people: readonly Person[] }
  | { readonly kind: 'remove-people'; readonly ids: readonly UserId[] }
  | { readonly kind: 'write'; readonly message: string }
  /** Puts back a whole draft, as it was before. */
  | { readonly kind: 'restore'; readonly draft: Draft }
  /** Adds what an earlier draft had to what is there. */
  | { readonly kind: 'join'; readonly draft: Draft }
  /** Keeps groups and message, for other people. */
  | { readonly kind: 'start-over' }
  /** Keeps only the group whose tab this is, and begins with the usual message. */
  | { readonly kind: 'clear'; readonly openedIn: GroupId | null; readonly message: string }

/** Nobody is chosen twice; a person chosen again is brought up to date and keeps their place. */
function withPeople(chosen: readonly Person[], added: readonly Person[]): readonly Person[] {
  const byId = new Map([...chosen, ...added].map((person) => [person.id, person]))
  return [...byId.values()]
}

/** Two messages as one: nothing that was typed is lost while there is room. */
const joinedMessages = (earlier: string, now: string): string =>
  [...new Set([earlier, now])].filter((text) => text.trim() !== '').join('\n\n')

/** The draft after a change. A group or person that is chosen already stays once; a message too long is cut. */
export function changeDraft(draft: Draft, change: DraftChange): Draft {
  switch (change.kind) {
    case 'add-group':
      return draft.groups.includes(change.id) ? draft : { ...draft, groups: [...draft.groups, change.id] }
    case 'remove-group':
      return { ...draft, groups: draft.groups.filter((id) => id !== change.id) }
    case 'add-people':
      return { ...draft, people: withPeople(draft.people, change.people) }
    case 'remove-people': {
      const removed = new Set(change.ids)
      return { ...draft, people: draft.people.filter(({ id }) => !removed.has(id)) }
    }
    case 'write':
      return { ...draft, message: change.message.slice(0, messageLimit) }
    case 'restore':
      return { ...change.draft, people: withPeople([], change.draft.people) }
    case 'join': {
      const { groups, people, message } = change.draft
      return {
        groups: [...new Set([...groups, ...draft.groups])],
        people: withPeople(people, draft.people),
        message: joinedMessages(message, draft.message).slice(0, messageLimit),
      }
    }
    case 'start-over':
      return { ...draft, people: [] }
    case 'clear':
      return {
        people: [],
        groups: change.openedIn === null ? [] : [change.openedIn],
        message: change.message,
      }
  }
}
