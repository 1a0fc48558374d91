import type { GroupId, UserId } from '#domain/ids.ts'
import { withSources, type PeopleSource } from '#domain/people-source.ts'
import type { Person } from '#domain/people/person.ts'
import { messageLimit } from './message-limit.ts'

/** What the person has chosen and typed; nobody else changes it. */
export interface Draft {
  readonly groups: readonly GroupId[]
  readonly people: readonly Person[]
  readonly message: string
  /** Where people were taken from at once, if anywhere. */
  readonly sources?: readonly PeopleSource[]
}

/** Nothing chosen, nothing typed. */
export const emptyDraft: Draft = { groups: [], people: [], message: '' }

/** What the person may do to the draft. */
export type DraftChange =
  | { readonly kind: 'add-group'; readonly id: GroupId }
  | { readonly kind: 'remove-group'; readonly id: GroupId }
  | {
      readonly kind: 'add-people'
      readonly people: readonly Person[]
      /** Where they all come from. */
      readonly source?: PeopleSource
    }
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

/** With the sources of both drafts, if either has any. */
function joinedSources(draft: Draft, added: readonly PeopleSource[] = []): Pick<Draft, 'sources'> {
  const sources = withSources(draft.sources ?? [], added)
  return sources.length > 0 ? { sources } : {}
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
      return {
        ...draft,
        people: withPeople(draft.people, change.people),
        ...joinedSources(draft, change.source && [change.source]),
      }
    case 'remove-people': {
      const removed = new Set(change.ids)
      return { ...draft, people: draft.people.filter(({ id }) => !removed.has(id)) }
    }
    case 'write':
      return { ...draft, message: change.message.slice(0, messageLimit) }
    case 'restore':
      return { ...change.draft, people: withPeople([], change.draft.people) }
    case 'join': {
      const { groups, people, message, sources } = change.draft
      return {
        groups: [...new Set([...groups, ...draft.groups])],
        people: withPeople(people, draft.people),
        message: joinedMessages(message, draft.message).slice(0, messageLimit),
        ...joinedSources(draft, sources),
      }
    }
    case 'start-over':
      return { groups: draft.groups, people: [], message: draft.message }
    case 'clear':
      return {
        people: [],
        groups: change.openedIn === null ? [] : [change.openedIn],
        message: change.message,
      }
  }
}
