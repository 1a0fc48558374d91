import { packIds, unpackIds } from '#domain/packed-ids.ts'
import { storageBudget } from '#domain/storage-budget.ts'
import { parseStored, storedList, storedObject, storedText } from '#domain/stored.ts'
import { utf8Length } from '#domain/utf8-length.ts'
import { mergeSaved } from './merge-saved.ts'

/** People or groups under a name that the person gave. No two have the same name. */
export interface SavedList<Id extends number> {
  readonly name: string
  /** In the order of numbers. */
  readonly ids: readonly Id[]
}

/** All lists of one kind, in the order in which they were saved. */
export type SavedLists<Id extends number> = readonly SavedList<Id>[]

/** UTF-16 units of a name at most. */
export const listNameLimit = 60

const sameName = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase()

const listNamed = <Id extends number>(lists: SavedLists<Id>, name: string): SavedList<Id> | undefined =>
  lists.find((list) => sameName(list.name, name))

const version = 2

/** The lists as the portal stores them. */
export const savedListsText = (lists: SavedLists<number>): string =>
  JSON.stringify({ version, lists: lists.map(({ name, ids }) => ({ name, ids: packIds(ids) })) })

/** Version 1 separated the distances by spaces and had no runs. */
const unpackVersion1 = (text: string): readonly number[] | null => unpackIds(text.replaceAll(' ', '.'))

/** How much of the room for one kind of lists is taken; 1 is all of it. Lists of an earlier version may take more. */
export const roomTaken = (lists: SavedLists<number>): number =>
  utf8Length(savedListsText(lists)) / Math.min(storageBudget.lists, storageBudget.sets)

/**
 * The lists in a stored text of this version or the one before. Whatever is damaged or foreign is left out.
 *
 * @param make turns a number into an ID
 */
export function parseSavedLists<Id extends number>(text: string, make: (id: number) => Id): SavedLists<Id> {
  const present = parseStored(text, version)
  const stored = present ?? parseStored(text, 1)
  const unpack = present ? unpackIds : unpackVersion1
  const lists: SavedList<Id>[] = []
  for (const value of storedList(stored?.['lists'])) {
    const { name, ids } = storedObject(value)
    const list = {
      name: storedText(name).trim().slice(0, listNameLimit),
      ids: (unpack(storedText(ids)) ?? []).map(make),
    }
    if (list.name !== '' && list.ids.length > 0 && !listNamed(lists, list.name)) lists.push(list)
  }
  return lists
}

/** The change from `before` to `after`, made to what is stored `now`; null if there is no room for all of it. */
export function mergeLists<Id extends number>(
  before: SavedLists<Id>,
  after: SavedLists<Id>,
  now: SavedLists<Id>,
): SavedLists<Id> | null {
  const merged = mergeSaved(
    before,
    after,
    now,
    (one, other) => one.name === other.name && packIds(one.ids) === packIds(other.ids),
  )
  // Less than there was always has room.
  return roomTaken(merged) <= 1 || roomTaken(merged) < roomTaken(now) ? merged : null
}

/** Where saved lists of one kind are stored. */
export interface SavedListsStorage<Id extends number> {
  /** As the portal told them when the page was opened. */
  atOpening(): SavedLists<Id>
  /** What the portal stores at this moment, from other tabs, too. Rejects with a `PortalError`. */
  read(): Promise<SavedLists<Id>>
  /** Makes a change to what is stored at this moment, and passes on the result. Rejects if it cannot be read or has no room. */
  change(before: SavedLists<Id>, after: SavedLists<Id>): Promise<SavedLists<Id>>
}

/** Why a list cannot be saved under a name. */
type ListRefusal = 'no-name' | 'name-taken' | 'nothing' | 'too-large'

/** Why these IDs cannot be saved as one more list of this name; null if they can. */
export function refusalToSave(
  lists: SavedLists<number>,
  name: string,
  ids: readonly number[],
): ListRefusal | null {
  if (ids.length === 0) return 'nothing'
  if (roomTaken([...lists, { name, ids }]) > 1) return 'too-large'
  if (name.trim() === '') return 'no-name'
  return listNamed(lists, name) ? 'name-taken' : null
}

/** Why the list `from` cannot be called `to`; null if it can. Its own name, in other letters, is free. */
export function refusalToRename(lists: SavedLists<number>, from: string, to: string): ListRefusal | null {
  if (to.trim() === '') return 'no-name'
  const taken = listNamed(lists, to)
  if (taken && taken.name !== from) return 'name-taken'
  return roomTaken(withNewName(lists, from, to)) > 1 ? 'too-large' : null
}

/** The lists with one more at the place `at`, at the end by default; its name is trimmed and cut. */
export const withList = <Id extends number>(
  lists: SavedLists<Id>,
  list: SavedList<Id>,
  at = lists.length,
): SavedLists<Id> => lists.toSpliced(at, 0, { ...list, name: list.name.trim().slice(0, listNameLimit) })

/** The lists without the one of exactly this name. */
export const withoutList = <Id extends number>(lists: SavedLists<Id>, name: string): SavedLists<Id> =>
  lists.filter((list) => list.name !== name)

/** The lists with the one called exactly `from` renamed to `to`, trimmed and cut. */
export const withNewName = <Id extends number>(
  lists: SavedLists<Id>,
  from: string,
  to: string,
): SavedLists<Id> =>
  lists.map((list) => (list.name === from ? { ...list, name: to.trim().slice(0, listNameLimit) } : list))

/** The lists with these IDs removed from the one of this name. A list without any ID left is dropped. */
export const withoutIds = <Id extends number>(
  lists: SavedLists<Id>,
  name: string,
  gone: ReadonlySet<Id>,
): SavedLists<Id> =>
  lists
    .map((list) => (list.name === name ? { ...list, ids: list.ids.filter((id) => !gone.has(id)) } : list))
    .filter(({ ids }) => ids.length > 0)
