import { describe, expect, it } from 'vitest'
import { groupId, userId } from '#domain/ids.ts'
import { asideOf, draftFor, draftsIn } from './aside.ts'
import { draftCodec, type WrittenDraft } from './draft-record.ts'

const draft = (
  tab: string,
  at: number,
  groups: readonly number[],
  people: readonly number[] = [5],
): WrittenDraft => ({
  groups: groups.map(groupId),
  people: people.map(userId),
  message: '',
  lines: [],
  tab,
  at,
})

const ownPage = { groupId: null, fromCard: false }
const tabOf = (id: number) => ({ groupId: groupId(id), fromCard: false })

describe('drafts put aside', () => {
  it('are those of other tabs, the latest first', () => {
    const [a, b, mine] = [draft('a', 1, [1]), draft('b', 2, [2]), draft('me', 3, [3])]
    expect(asideOf('me', [a, mine, b])).toEqual([b, a])
  })

  it('are the latest of each tab and for the same groups, and never empty', () => {
    const late = draft('a', 9, [1, 2])
    expect(asideOf('me', [draft('a', 1, [1]), late, draft('b', 2, [2, 1]), draft('c', 3, [], [])])).toEqual([
      late,
    ])
  })

  it('without a group are each one of their own', () => {
    const two = [draft('b', 2, [], [6]), draft('a', 1, [], [7])]
    expect(asideOf('me', two)).toEqual(two)
  })

  it('are three at most', () => {
    const five = [1, 2, 3, 4, 5].map((id) => draft(`tab ${id}`, id, [id]))
    expect(asideOf('me', five).map(({ at }) => at)).toEqual([5, 4, 3])
  })

  it('are stored beside the one in the form, as far as there is room', () => {
    const aside = [draft('a', 2, [1], [3, 9, 4]), draft('b', 1, [2])]
    const record = { ...draft('me', 3, [3]), aside }
    expect(draftCodec.parse(draftCodec.write(record))).toEqual(record)
    const crowded = Array.from({ length: 9_000 }, (_, index) => 1 + index * 997)
    const full = { ...draft('me', 3, [3], crowded), aside: [draft('a', 2, [1], crowded), draft('b', 1, [2])] }
    const read = draftCodec.parse(draftCodec.write(full))
    expect(read?.people).toHaveLength(9_000)
    expect(read?.aside).toEqual([draft('b', 1, [2])])
  })

  it('are stored although nothing is in the form', () => {
    const record = { ...draft('me', 3, [], []), aside: [draft('a', 2, [1])] }
    expect(draftsIn(draftCodec.parse(draftCodec.write(record)) ?? record)).toEqual([draft('a', 2, [1])])
  })
})

describe('the draft for a form', () => {
  const [latest, older] = [draft('b', 2, [2, 3]), draft('a', 1, [1])]

  it('is the one with the group whose tab it is, whichever was in a form last', () => {
    expect(draftFor([latest, older], tabOf(1))).toBe(older)
    expect(draftFor([latest, older], tabOf(3))).toBe(latest)
    expect(draftFor([latest, older], tabOf(4))).toBeNull()
  })

  it('is no draft without a group in a group’s tab: it was not made for it', () => {
    expect(draftFor([draft('a', 1, [])], tabOf(1))).toBeNull()
  })

  it('is the last one on the app’s own page, and none on a colleague’s card', () => {
    expect(draftFor([latest, older], ownPage)).toBe(latest)
    expect(draftFor([], ownPage)).toBeNull()
    expect(draftFor([latest], { groupId: null, fromCard: true })).toBeNull()
  })
})
