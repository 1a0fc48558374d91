import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { userId } from '#domain/ids.ts'
import { fitsBudget } from '#domain/storage-budget.ts'
import {
  listNameLimit,
  parseSavedLists,
  withoutIds,
  refusalToRename,
  refusalToSave,
  withNewName,
  roomTaken,
  savedListsText,
  withList,
  withoutList,
  type SavedLists,
} from './saved-lists.ts'

const ids = fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000_000 }), { minLength: 1, maxLength: 80 })
const name = fc.string({ minLength: 1, maxLength: listNameLimit }).filter((text) => text.trim() !== '')
const listsOf = (pairs: readonly (readonly [string, readonly number[]])[]): SavedLists<number> => {
  let lists: SavedLists<number> = []
  for (const [each, own] of pairs)
    if (refusalToSave(lists, each, own) === null)
      lists = withList(lists, { name: each, ids: own.toSorted((a, b) => a - b) })
  return lists
}
const somes = fc.array(fc.tuple(name, ids), { maxLength: 8 }).map(listsOf)

describe('saved lists', () => {
  it('come back as they were stored', () => {
    fc.assert(
      fc.property(somes, (lists) => {
        expect(parseSavedLists(savedListsText(lists), userId)).toEqual(lists)
      }),
    )
  })

  it('of version 1, with a space between two distances, are still read', () => {
    const text = JSON.stringify({
      version: 1,
      lists: [
        { name: 'Board', ids: '1 2 a' },
        { name: 'One', ids: 'z' },
        { name: 'Damaged', ids: '1  2' },
      ],
    })
    expect(parseSavedLists(text, userId)).toEqual([
      { name: 'Board', ids: [1, 3, 13] },
      { name: 'One', ids: [35] },
    ])
  })

  it('never throw, whatever is found', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .anything()
        .map((value) => JSON.stringify({ version: 2, lists: [value, { name: value, ids: value }] }) ?? ''),
    )
    fc.assert(
      fc.property(anything, (text) => {
        for (const list of parseSavedLists(text, userId)) {
          expect(list.name.trim()).not.toBe('')
          expect(list.ids.length).toBeGreaterThan(0)
        }
      }),
    )
  })

  it.each(['', '[]', 'null', '{"version":3,"lists":[{"name":"A","ids":"1"}]}', '{"version":2,"lists":{}}'])(
    '%j holds no list',
    (text) => expect(parseSavedLists(text, userId)).toEqual([]),
  )

  it('are refused without a name, under a taken one, with nobody, and when they are too large', () => {
    const lists: SavedLists<number> = [{ name: 'Board', ids: [1] }]
    const many = Array.from({ length: 30_000 }, (_, index) => 1 + index * 40)
    expect(refusalToSave(lists, ' ', [1])).toBe('no-name')
    expect(refusalToSave(lists, ' board ', [1])).toBe('name-taken')
    expect(refusalToSave(lists, 'New', [])).toBe('nothing')
    expect(refusalToSave(lists, 'New', many)).toBe('too-large')
    expect(refusalToSave(lists, 'New', [1])).toBeNull()
    expect(refusalToRename(lists, 'Board', 'BOARD')).toBeNull()
    expect(refusalToRename([...lists, { name: 'B', ids: [2] }], 'B', 'board')).toBe('name-taken')
  })

  it('fit into the room whenever they are not refused, counted in bytes', () => {
    fc.assert(
      fc.property(somes, (lists) => {
        const text = savedListsText(lists)
        expect(fitsBudget('lists', text) && fitsBudget('sets', text)).toBe(true)
        expect(roomTaken(lists)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('are deleted and come back at their place, are renamed, and lose those who left', () => {
    const lists: SavedLists<number> = [
      { name: 'A', ids: [1, 2] },
      { name: 'B', ids: [3] },
    ]
    expect(withList(withoutList(lists, 'A'), { name: 'A', ids: [1, 2] }, 0)).toEqual(lists)
    expect(withNewName(lists, 'B', ' C ').map((list) => list.name)).toEqual(['A', 'C'])
    expect(withoutIds(lists, 'A', new Set([2]))[0]).toEqual({ name: 'A', ids: [1] })
    expect(withoutIds(lists, 'B', new Set([3])).map((list) => list.name)).toEqual(['A'])
  })
})
