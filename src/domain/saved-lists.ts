import { packIds, unpackIds } from './saved-ids.ts'
import { parseStored, storedList, storedObject, storedText } from './stored.ts'

/** People or groups under a name of my own. No two have the same name. */
export interface SavedList<Id extends number> {
  readonly name: string
  /** In the order of numbers. */
  readonly ids: readonly Id[]
}

export type SavedLists<Id extends number> = readonly SavedList<Id>[]

export const listNameLimit = 60

/**
 * Bytes for all lists of a kind. No limit is documented; old portals keep all options of an app and a user in one
 * field of 65,535 bytes, which the draft and the record of a run have to fit into as well.
 */
export const roomForLists = 24_000

const sameName = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase()

const listNamed = <Id extends number>(lists: SavedLists<Id>, name: string): SavedList<Id> | undefined =>
  lists.find((list) => sameName(list.name, name))

/** As it is stored. */
export const savedListsText = (lists: SavedLists<number>): string =>
  JSON.stringify({ version: 1, lists: lists.map(({ name, ids }) => ({ name, ids: packIds(ids) })) })

/** Bytes in UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4
  }
  return bytes
}

/** How much of the room is taken, of one. */
export const roomTaken = (lists: SavedLists<number>): number => bytesOf(savedListsText(lists)) / roomForLists

/** What was stored; nothing for anything damaged or foreign. `make` turns a number into an ID. */
export function parseSavedLists<Id extends number>(text: string, make: (id: number) => Id): SavedLists<Id> {
  const lists: SavedList<Id>[] = []
  for (const value of storedList(parseStored(text, 1)?.['lists'])) {
    const { name, ids } = storedObject(value)
    const list = {
      name: storedText(name).trim().slice(0, listNameLimit),
      ids: unpackIds(storedText(ids)).map(make),
    }
    if (list.name !== '' && list.ids.length > 0 && !listNamed(lists, list.name)) lists.push(list)
  }
  return lists
}

/** Why these lists cannot be kept under these names, if they cannot. */
export type ListRefusal = 'no-name' | 'name-taken' | 'nothing' | 'too-large'

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

export function refusalToRename(lists: SavedLists<number>, from: string, to: string): ListRefusal | null {
  if (to.trim() === '') return 'no-name'
  const taken = listNamed(lists, to)
  if (taken && taken.name !== from) return 'name-taken'
  return roomTaken(renamed(lists, from, to)) > 1 ? 'too-large' : null
}

export const withList = <Id extends number>(
  lists: SavedLists<Id>,
  list: SavedList<Id>,
  at = lists.length,
): SavedLists<Id> => lists.toSpliced(at, 0, { ...list, name: list.name.trim().slice(0, listNameLimit) })

export const withoutList = <Id extends number>(lists: SavedLists<Id>, name: string): SavedLists<Id> =>
  lists.filter((list) => list.name !== name)

export const renamed = <Id extends number>(lists: SavedLists<Id>, from: string, to: string): SavedLists<Id> =>
  lists.map((list) => (list.name === from ? { ...list, name: to.trim().slice(0, listNameLimit) } : list))

/** The list without these. One that nobody is left in goes. */
export const reduced = <Id extends number>(
  lists: SavedLists<Id>,
  name: string,
  gone: ReadonlySet<Id>,
): SavedLists<Id> =>
  lists
    .map((list) => (list.name === name ? { ...list, ids: list.ids.filter((id) => !gone.has(id)) } : list))
    .filter(({ ids }) => ids.length > 0)
