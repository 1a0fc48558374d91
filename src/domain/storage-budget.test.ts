import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftCodec } from './draft/draft-record.ts'
import { groupId, userId } from './ids.ts'
import { journalSlots } from './journal/journal-storage.ts'
import { recentGroupsCodec, recentPeopleCodec, withRecentGroups, withRecentPeople } from './recents.ts'
import { settingsCodec, undoChoices, usualMessageLimit } from './settings.ts'
import { fitsBudget, roomForSent, smallestRoom, storageBudget } from './storage-budget.ts'

const sum = (bytes: readonly number[]): number => bytes.reduce((all, each) => all + each, 0)

const blank = { lines: [], aside: [], tab: 'a', at: 1 }

const id = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })

describe('the budget of what is stored for a user', () => {
  it('has a row for each slot of the journal', () => {
    for (const slot of journalSlots) expect(storageBudget).toHaveProperty(`run-${slot}`)
  })

  // The column also holds each option's name and some marks of PHP.
  const overhead = Object.keys(storageBudget).length * 40

  it('fits into the smallest room known without what was sent, with one run or a draft at its limit', () => {
    const { draft, 'run-1': run, 'run-2': _, 'run-3': __, sent: ___, ...others } = storageBudget
    expect(sum(Object.values(others)) + Math.max(draft, run) + overhead).toBeLessThanOrEqual(smallestRoom)
  })

  it('is more than that room with several unfinished runs of thousands of people, or all that was sent', () => {
    expect(sum(Object.values(storageBudget))).toBe(205_040)
    const { 'run-2': second, 'run-3': third, draft, sent } = storageBudget
    expect(sum(Object.values(storageBudget)) - second - third - draft - sent).toBeLessThanOrEqual(
      smallestRoom,
    )
  })

  it('lets what was sent take what the others leave of that room, and a little where they leave nothing', () => {
    const used = [0, 5_000, 15_000, 30_000, 50_000]
    for (const others of used)
      expect(others + roomForSent(others) + overhead).toBeLessThanOrEqual(smallestRoom)
    expect(used.map(roomForSent)).toEqual([50_000, 50_000, 46_535, 31_535, 11_535])
    expect(roomForSent(150_000)).toBe(8_000)
  })

  it('holds the settings and the recent IDs, whatever they are', () => {
    for (const undoSeconds of undoChoices)
      expect(
        fitsBudget(
          'settings',
          settingsCodec.write({ undoSeconds, message: '"ж字'.repeat(usualMessageLimit / 3) }),
        ),
      ).toBe(true)
    fc.assert(
      fc.property(fc.array(id, { maxLength: 40 }), (ids) => {
        const groups = recentGroupsCodec.write(withRecentGroups(ids.map(groupId), []))
        const people = recentPeopleCodec.write(withRecentPeople(ids.map(userId), []))
        expect(fitsBudget('groups', groups) && fitsBudget('people', people)).toBe(true)
      }),
    )
  })

  it('holds every draft, of which the last people are left out when there are too many', () => {
    const people = Array.from({ length: 30_000 }, (_, index) => userId(1 + index * 997))
    const text = draftCodec.write({ ...blank, groups: [groupId(1)], people, message: 'ж'.repeat(1_000) })
    expect(fitsBudget('draft', text)).toBe(true)
    const stored = draftCodec.parse(text)?.people ?? []
    expect(stored.length).toBeGreaterThan(8_000)
    expect(stored).toEqual(people.slice(0, stored.length))
    const groups = Array.from({ length: 5_000 }, (_, index) => groupId(1_000_000_000 + index))
    expect(
      fitsBudget('draft', draftCodec.write({ ...blank, groups, people, message: '\u0001'.repeat(1_000) })),
    ).toBe(true)
  })
})
