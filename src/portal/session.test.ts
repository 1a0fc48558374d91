import { describe, expect, it } from 'vitest'
import { groupOf, personOf, placementOptions } from './session.ts'

describe('what the portal says about the place of opening', () => {
  it.each([[], '', null, undefined])('is nothing when it is %j (frame.md 2.3)', (raw) => {
    expect(placementOptions(raw).size).toBe(0)
  })

  it('fault 23: a value that is an object without a text is left out, and nothing is thrown', () => {
    const hostile: unknown = JSON.parse('{"OTHER":{"toString":1,"valueOf":1},"GROUP_ID":"12"}')
    expect([...placementOptions(hostile)]).toEqual([['GROUP_ID', '12']])
    expect(placementOptions({ OTHER: Object.create(null) }).size).toBe(0)
  })

  it.each([
    [{ GROUP_ID: '12', URI: '/workgroups/group/12/' }, 12],
    [{ group_id: '12' }, 12],
    [{ URI: '/workgroups/group/7/tasks/' }, 7],
    [{ URI: '/company/personal/user/7/' }, null],
    [{ GROUP_ID: '0' }, null],
    [{ GROUP_ID: 'abc' }, null],
    [{ GROUP_ID: '-3' }, null],
    [{ GROUP_ID: '0x10' }, null],
    [{ GROUP_ID: '1e3' }, null],
    [{ GROUP_ID: 12 }, 12],
    [[], null],
  ])('%j opens group %j', (raw, id) => {
    expect(groupOf(placementOptions(raw))).toBe(id)
  })

  it('names a person only on that person’s own card (rest.md 7)', () => {
    const options = placementOptions({ USER_ID: '5' })
    expect(personOf('USER_PROFILE_TOOLBAR', options)).toBe(5)
    expect(personOf('USER_PROFILE_MENU', options)).toBeNull()
  })
})
