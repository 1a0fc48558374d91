import { expect, it } from 'vitest'
import { groupId } from '#domain/ids.ts'
import { departmentSource } from '#domain/people-source.fixture.ts'
import { personFixture } from '#domain/people/person.fixture.ts'
import { changeDraft, emptyDraft, type Draft } from './draft.ts'
import { messageLimit } from './message-limit.ts'

const draft = (groups: readonly number[], people: readonly number[], message: string): Draft => ({
  groups: groups.map(groupId),
  people: people.map((id) => personFixture(id)),
  message,
})

it('an earlier draft that joins comes first, and nothing of either is lost or there twice', () => {
  const joined = changeDraft(draft([2], [6, 5], 'New'), { kind: 'join', draft: draft([1, 2], [5, 7], 'Old') })
  expect(joined).toEqual(draft([1, 2], [5, 7, 6], 'Old\n\nNew'))
})

it('messages that join are one if they are the same, or if one is empty, and are cut at the limit', () => {
  const join = (now: string, earlier: string): string =>
    changeDraft(draft([], [], now), { kind: 'join', draft: draft([], [], earlier) }).message
  expect(join('Same', 'Same')).toBe('Same')
  expect(join('', 'Old')).toBe('Old')
  expect(join('New', '')).toBe('New')
  expect(join('x'.repeat(messageLimit), 'Old')).toHaveLength(messageLimit)
})

it('a draft that is cleared keeps only the group whose tab it is in', () => {
  const full = draft([1, 2], [5], 'Text')
  expect(changeDraft(full, { kind: 'clear', openedIn: null, message: '' })).toEqual(emptyDraft)
  expect(changeDraft(full, { kind: 'clear', openedIn: groupId(2), message: 'Usual' })).toEqual(
    draft([2], [], 'Usual'),
  )
})

it('a draft knows where its people were taken from until they are cleared', () => {
  const source = departmentSource([5, 6, 7])
  const taken = changeDraft(emptyDraft, { kind: 'add-people', people: [personFixture(5)], source })
  const more = changeDraft(taken, { kind: 'add-people', people: [personFixture(8)] })
  const fewer = changeDraft(more, { kind: 'remove-people', ids: [personFixture(5).id] })
  expect(fewer.sources).toEqual([source])
  const joined = changeDraft(draft([1], [9], ''), { kind: 'join', draft: fewer })
  expect(joined.sources).toEqual([source])
  for (const change of [{ kind: 'start-over' }, { kind: 'clear', openedIn: null, message: '' }] as const)
    expect(changeDraft(joined, change)).not.toHaveProperty('sources')
})
