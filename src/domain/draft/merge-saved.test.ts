import { describe, expect, it } from 'vitest'
import { mergeSaved } from './merge-saved.ts'

interface Saved {
  readonly name: string
  readonly text: string
}

const saved = (name: string, text = name): Saved => ({ name, text })
const same = (one: Saved, other: Saved): boolean => one.name === other.name && one.text === other.text
const merge = (before: Saved[], after: Saved[], now: Saved[]) => mergeSaved(before, after, now, same)

const [a, b, c] = [saved('A'), saved('B'), saved('C')]

describe('F04: what two tabs save', () => {
  it.each([
    ['both save one', [], [a], [b], [a, b]],
    ['one saves, the other has deleted', [a], [a, b], [], [b]],
    ['one deletes, the other has saved', [a, b], [b], [a, b, c], [b, c]],
    ['one renames, the other has saved', [a], [saved('Z', 'A')], [a, c], [saved('Z', 'A'), c]],
    ['both save the same', [a], [a, b], [a, b], [a, b]],
    ['one brings back what it deleted', [b], [a, b], [b, c], [a, b, c]],
    ['nobody else did anything', [a, b], [b, c], [a, b], [b, c]],
  ])('is kept: %s', (_, before, after, now, expected) => {
    expect(merge(before, after, now)).toEqual(expected)
  })

  it('is kept under another name if the name is taken, in whatever letters', () => {
    expect(merge([], [saved('team', 'here')], [saved('Team', 'there')])).toEqual([
      saved('team (2)', 'here'),
      saved('Team', 'there'),
    ])
  })
})
