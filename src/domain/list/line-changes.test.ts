import { describe, expect, it } from 'vitest'
import { personFixture } from '#domain/people/person.fixture.ts'
import { entryOf } from './entry.ts'
import { changeLines, type LinesChange } from './line-changes.ts'
import { waiting, type LineMatch } from './line.ts'

const append = (texts: readonly string[], source?: number): LinesChange => ({
  kind: 'append',
  entries: texts.map(entryOf),
  ...(source === undefined ? {} : { source }),
})
const after = (...changes: readonly LinesChange[]) => changes.reduce(changeLines, [])
const textsAfter = (...changes: readonly LinesChange[]) => after(...changes).map(({ text }) => text)

describe('a file that is read in another way', () => {
  const all = [append(['Ann A']), append(['Bob B', 'Cem C'], 1), append(['Dan D'], 2)]
  const entries = ['Eva E', 'Fay F', 'Gil G'].map(entryOf)
  const replace: LinesChange = { kind: 'replace', entries, source: 1 }

  it('has its new lines in the place of the old ones', () => {
    expect(textsAfter(...all, replace)).toEqual(['Ann A', 'Eva E', 'Fay F', 'Gil G', 'Dan D'])
  })

  it('leaves every line a key of its own', () => {
    const keys = after(...all, replace).map(({ key }) => key)
    expect(new Set(keys).size).toBe(5)
  })

  it('takes a line along that was edited', () => {
    const [, second] = after(...all)
    const edited = [entryOf('Bob B corrected')]
    const rewrite: LinesChange = { kind: 'rewrite', key: second?.key ?? 0, entries: edited }
    expect(textsAfter(...all, rewrite, replace)).toEqual(['Ann A', 'Eva E', 'Fay F', 'Gil G', 'Dan D'])
  })

  it('takes lines along that were parts of one', () => {
    const [, second] = after(...all)
    const parts = ['Bob', 'B'].map((text) => ({ entry: entryOf(text), match: waiting }))
    const split: LinesChange = {
      kind: 'settle',
      matches: new Map(),
      parts: new Map([[second?.key ?? 0, parts]]),
    }
    expect(textsAfter(...all, split, replace)).toEqual(['Ann A', 'Eva E', 'Fay F', 'Gil G', 'Dan D'])
  })

  it('comes last when all its lines were removed meanwhile', () => {
    const keys = new Set(after(...all).flatMap(({ key, source }) => (source === 1 ? [key] : [])))
    expect(textsAfter(...all, { kind: 'remove', keys }, replace).slice(0, 2)).toEqual(['Ann A', 'Dan D'])
  })
})

describe('answers of the portal', () => {
  const one = (id: number): LineMatch => ({ kind: 'one', person: personFixture(id) })
  const lines = after(append(['Ann Smith', 'Mila Torres and Ian Wolf', 'Zed Other']))

  it('P28: a line that turned out to be several ones is replaced by them, each with a key of its own', () => {
    const [, both] = lines
    const parts = [
      { entry: entryOf('Mila Torres'), match: one(1) },
      { entry: entryOf('Ian Wolf'), match: one(2) },
    ]
    const inParts = new Map([[both?.key ?? 0, parts]])
    const settled = changeLines(lines, { kind: 'settle', matches: new Map(), parts: inParts })
    expect(settled.map(({ text, match }) => [text, match])).toEqual([
      ['Ann Smith', waiting],
      ['Mila Torres', one(1)],
      ['Ian Wolf', one(2)],
      ['Zed Other', waiting],
    ])
    expect(new Set(settled.map(({ key }) => key)).size).toBe(4)
  })

  it('that say nothing new change nothing', () => {
    expect(changeLines(lines, { kind: 'settle', matches: new Map() })).toBe(lines)
  })
})
