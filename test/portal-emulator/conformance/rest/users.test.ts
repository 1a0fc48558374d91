import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { at, INVITE, list, openLab, WORKGROUP_GET, type Lab } from '../lab.ts'

async function found(lab: Lab, params: object, method = 'user.search'): Promise<number[]> {
  const { body } = await lab.call(method, params)
  return list(at(body, 'result')).map((row) => Number(at(row, 'ID')))
}

test('trap 15: two scopes; each method asks for its own, and "sonet" is none', async () => {
  const { call, cast } = await openLab({ scopes: ['sonet_group', 'sonet'] })
  const group = { GROUP_ID: cast.websiteRelaunch, USER_ID: [cast.mila] }
  expect((await call(INVITE, group)).status).toBe(200)
  const answer = await call(WORKGROUP_GET, { params: { groupId: cast.websiteRelaunch } })
  expect([answer.status, at(answer.body, 'error')]).toEqual([403, 'insufficient_scope'])
  expect(at((await call('user.search', {})).body, 'error')).toBe('insufficient_scope')
})

test('trap 19: one or two letters find everybody; words match from their beginning; e-mail is not searched', async () => {
  const lab = await openLab()
  const everybody = await found(lab, { FILTER: {}, start: -1 })
  expect(await found(lab, { FILTER: { FIND: 'iv' }, start: -1 })).toEqual(everybody)
  expect(await found(lab, { FILTER: { FIND: 'van dijk' } })).toEqual(
    await found(lab, { FILTER: { FIND: 'dijk' } }),
  )
  expect(await found(lab, { FILTER: { FIND: 'иван' } })).toEqual([lab.cast.namesakeA, lab.cast.namesakeB])
  expect(await found(lab, { FILTER: { FIND: 'ванов' } })).toEqual([])
  expect(await found(lab, { FILTER: { FIND: 'person3@company.example' } })).toEqual([])
  expect(await found(lab, { FILTER: { FIND: 'разраб иванов' } })).toEqual([lab.cast.namesakeA])
  expect(await found(lab, { FILTER: { FIND: 'ليلى marketing' } })).toEqual([lab.cast.arabic])
})

test('rest.md 4.4: a number is an id, also a short one', async () => {
  const lab = await openLab()
  expect(await found(lab, { FILTER: { FIND: String(lab.cast.mila) } })).toEqual([lab.cast.mila])
})

test('rest.md 4.4: without the full-text index columns match from their beginning and short words work', async () => {
  const lab = await openLab({ search: 'like' })
  expect(await found(lab, { FILTER: { FIND: 'ил' } })).toEqual([])
  expect(await found(lab, { FILTER: { FIND: 'Ми' } })).not.toHaveLength(0)
  // "Van Dijk" is one column: its second word is not a beginning.
  expect(await found(lab, { FILTER: { FIND: 'dijk' } })).toEqual([])
})

test('trap 20: dismissed people are found by default; "false" from a form or a batch means active', async () => {
  const lab = await openLab()
  const olga = { FIND: 'Serova' }
  expect(await found(lab, { FILTER: olga })).toEqual([lab.cast.dismissed])
  expect(await found(lab, { FILTER: { ...olga, ACTIVE: true } })).toEqual([])
  expect(await found(lab, { FILTER: { ...olga, ACTIVE: false } })).toEqual([lab.cast.dismissed])
  const form = await lab.form('user.search', 'FILTER[FIND]=Serova&FILTER[ACTIVE]=false')
  expect(at(form.body, 'result')).toEqual([])
  const answer = await lab.batch({ a: 'user.search?FILTER[FIND]=Serova&FILTER[ACTIVE]=N' })
  expect(list(at(answer.body, 'result', 'result', 'a'))).toHaveLength(1)
})

test('trap 21: an unknown or ungranted filter key is ignored: EMAIL under user_brief returns strangers', async () => {
  const brief = await openLab({ scopes: ['user_brief'] })
  expect(
    (await found(brief, { FILTER: { EMAIL: 'person2@company.example' } }, 'user.get')).length,
  ).toBeGreaterThan(10)
  expect(brief.portal.journal.of('user.get')[0]?.notes).toEqual(['filter "EMAIL" ignored'])
  const basic = await openLab({ scopes: ['user_basic'] })
  expect(await found(basic, { FILTER: { EMAIL: 'person2@company.example' } }, 'user.get')).toEqual([
    basic.cast.mila,
  ])
})

test('trap 22: a FILTER makes filters at top level disappear', async () => {
  const lab = await openLab()
  const { mila, ian } = lab.cast
  expect(await found(lab, { ID: mila }, 'user.get')).toEqual([mila])
  expect(await found(lab, { ID: mila, FILTER: { ID: [ian, mila] } }, 'user.get')).toEqual([mila, ian])
})

test('trap 23: missing keys, total absent when empty and 0 with start=-1, {} for some dates', async () => {
  const { call, cast } = await openLab()
  const get = async (params: object) => (await call('user.get', params)).body
  const empty = await get({ FILTER: { ID: 999_999 } })
  expect(empty).toMatchObject({ result: [] })
  expect(empty).not.toHaveProperty('total')
  expect(await get({ FILTER: { ID: cast.mila }, start: -1 })).toMatchObject({ total: 0 })
  const [noPosition] = list(at(await get({ FILTER: { ID: cast.noPosition } }), 'result'))
  expect(noPosition).not.toHaveProperty('WORK_POSITION')
  expect(noPosition).not.toHaveProperty('PERSONAL_PHOTO')
  expect(noPosition).toMatchObject({ TIMESTAMP_X: {}, LAST_ACTIVITY_DATE: {}, ACTIVE: true })
  const second = await get({ FILTER: { ID: [cast.mila, cast.ian] } })
  expect(at(second, 'result', 0)).toHaveProperty('SECOND_NAME', '')
  expect(at(second, 'result', 1)).not.toHaveProperty('SECOND_NAME')
  const current = (await call('user.current')).body
  expect(at(current, 'result', 'TIMESTAMP_X')).toEqual(expect.any(String))
})

test('rest.md 4.3: page by exact offset, next and total', async () => {
  const lab = await openLab()
  const first = (await lab.call('user.get', {})).body
  expect(list(at(first, 'result'))).toHaveLength(50)
  expect(at(first, 'next')).toBe(50)
  const total = Number(at(first, 'total'))
  const odd = (await lab.call('user.get', { start: 60 })).body
  expect(list(at(odd, 'result'))).toHaveLength(total - 60)
  expect(odd).not.toHaveProperty('next')
})

test('rest.md 4.3: bots and e-mail users are never answered; outsiders only when they share a group', async () => {
  const lab = await openLab()
  const { bot, mailUser, extranet, extranetNeverLoggedIn, mila } = lab.cast
  const filter = { ID: [bot, mailUser, extranet, extranetNeverLoggedIn, mila] }
  expect(await found(lab, { FILTER: filter }, 'user.get')).toEqual([mila, extranet])
  const outside = await lab.call('user.get', {}, extranet)
  const ids = list(at(outside.body, 'result')).map((row) => Number(at(row, 'ID')))
  expect(ids).toContain(lab.cast.me)
  expect(ids).not.toContain(mila)
})

test('rest.md 4.3: select, photo size and sorting; an unknown sort field is an error', async () => {
  const { call, cast, portal } = await openLab()
  const params = { FILTER: { ID: [cast.mila, cast.ian] }, select: ['NAME', 'PERSONAL_PHOTO', 'NONSENSE'] }
  const rows = await call('user.get', { ...params, IMAGE_RESIZE: 'small', sort: 'LAST_NAME', order: 'DESC' })
  expect(at(rows.body, 'result')).toEqual([
    {
      ID: String(cast.ian),
      NAME: 'Ian',
      PERSONAL_PHOTO: `${portal.origin}/upload/people/${cast.ian}-150.png`,
    },
    {
      ID: String(cast.mila),
      NAME: 'Mila',
      PERSONAL_PHOTO: `${portal.origin}/upload/people/${cast.mila}-150.png`,
    },
  ])
  const wrong = await call('user.get', { sort: 'NONSENSE', order: 'ASC' })
  expect([wrong.status, at(wrong.body, 'error')]).toEqual([400, 'ERROR_CORE'])
})

test('rest.md 4.2: the photo of a person is a picture on the portal', async () => {
  const { call, cast } = await openLab()
  const { body } = await call('user.get', { FILTER: { ID: cast.mila } })
  const photo = await fetch(String(at(body, 'result', 0, 'PERSONAL_PHOTO')))
  expect(photo.headers.get('content-type')).toBe('image/png')
  const bytes = Buffer.from(await photo.arrayBuffer())
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  const data = bytes.indexOf('IDAT')
  const pixels = inflateSync(bytes.subarray(data + 4, data + 4 + bytes.readUInt32BE(data - 4)))
  // A byte for each pixel, and one before each row.
  expect(pixels.length).toBe(bytes.readUInt32BE(20) * (bytes.readUInt32BE(16) + 1))
})

test('rest.md 4.1: a field is shown only under its scope', async () => {
  const fields = async (scope: string) => {
    const { call } = await openLab({ scopes: [scope] })
    return Object.keys(Object(at((await call('user.current')).body, 'result')))
  }
  expect(await fields('user_brief')).not.toContain('EMAIL')
  expect(await fields('user_basic')).toContain('EMAIL')
  expect(await fields('user_basic')).not.toContain('LAST_LOGIN')
  expect(await fields('user')).toContain('LAST_LOGIN')
})

test('rest.md 4.4: search by single fields', async () => {
  const lab = await openLab()
  const { namesakeA, namesakeB } = lab.cast
  expect(await found(lab, { FILTER: { LAST_NAME: 'Иван', NAME: 'Пётр' } })).toEqual([namesakeA, namesakeB])
  expect(await found(lab, { FILTER: { LAST_NAME: 'Иван', UF_DEPARTMENT_NAME: 'finance' } })).toEqual([
    namesakeB,
  ])
})

test('rest.md 4.6: profile needs no scope; a dismissed caller gets []', async () => {
  const { call, cast } = await openLab({ scopes: [] })
  expect((await call('profile')).body).toMatchObject({ result: { ID: String(cast.me), ADMIN: false } })
  expect((await call('profile', {}, cast.admin)).body).toMatchObject({ result: { ADMIN: true } })
  expect((await call('profile', {}, cast.dismissed)).body).toMatchObject({ result: [] })
})

test('rest.md 4.7: departments: tree order, filters, PARENT absent at the root, UF_HEAD when set', async () => {
  const { call, cast, portal } = await openLab()
  const rows = list(at((await call('department.get')).body, 'result'))
  expect(rows[0]).toEqual({ ID: '1', NAME: 'Fjord & Fox', SORT: 500 })
  const rowId = (name: string) =>
    at(
      rows.find((row) => at(row, 'NAME') === name),
      'ID',
    )
  const marketing = await call('department.get', { NAME: 'Marketing' })
  expect(marketing.body).toMatchObject({
    result: [{ UF_HEAD: String(cast.peer), PARENT: rowId('Business') }],
    total: 1,
  })
  expect((await call('department.get', { FILTER: { ID: [2, 3] } })).body).toMatchObject({ total: 2 })
  for (let index = 0; index < 60; index += 1) portal.world.departments.add({ name: `d${index}`, parent: 1 })
  const paged = (await call('department.get', { PARENT: 1 })).body
  expect(at(paged, 'next')).toBe(50)
})
