import { describe, expect, it } from 'vitest'
import { groupId, userId } from '#domain/ids.ts'
import type { Person } from '#domain/people/person.ts'
import { fromList, fromSet } from './used-list.ts'

const person = (id: number, more: Partial<Person> = {}): Person => ({
  id: userId(id),
  name: `Person ${id}`,
  kind: 'employee',
  active: true,
  position: '',
  departmentIds: [],
  photo: null,
  ...more,
})

describe('a list of colleagues', () => {
  it('adds those still employed, and names everybody else', () => {
    const gone = person(3, { active: false })
    const other = person(4, { kind: 'other' })
    const ids = [1, 2, 3, 4, 5].map(userId)
    expect(fromList({ name: 'Editors', ids }, [person(1), person(2), gone, other], [person(2)])).toEqual({
      name: 'Editors',
      added: [person(1)],
      before: 1,
      dismissed: [gone, other],
      unknown: [userId(5)],
    })
  })
})

describe('a set of groups', () => {
  const set = { name: 'Newcomers', ids: [1, 2, 3].map(groupId) }

  it('adds those that are still mine and not chosen yet', () => {
    const used = fromSet(set, new Set([1, 2].map(groupId)), [groupId(2)])
    expect(used).toEqual({ name: 'Newcomers', added: [groupId(1)], before: 1, gone: 1 })
  })

  it('adds all while it is not known which are mine', () => {
    expect(fromSet(set, null, [])).toMatchObject({ added: set.ids, gone: 0 })
  })
})
