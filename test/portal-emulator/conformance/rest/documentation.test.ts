import { expect, test } from 'vitest'
import { at, INVITE, list, openLab, WORKGROUP_GET, WORKGROUP_LIST } from '../lab.ts'

/**
 * The example requests of the official documentation (repository bitrix24/b24restdocs, page named in each test) are
 * answered in the shape of its example answers. Values are ours; names and types are theirs.
 */
const TEXT: unknown = expect.any(String)
const NUMBER: unknown = expect.any(Number)
const TRUTH: unknown = expect.any(Boolean)
const DIGITS: unknown = expect.stringMatching(/^\d+$/)
const DATE: unknown = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/)
const YES_NO: unknown = expect.stringMatching(/^[YN]$/)
const TIME: unknown = {
  start: NUMBER,
  finish: NUMBER,
  duration: NUMBER,
  processing: NUMBER,
  date_start: DATE,
  date_finish: DATE,
  operating_reset_at: NUMBER,
  operating: NUMBER,
}

const open = () => openLab({ limits: 'documented' })

test('sonet-group-user-invite: one id, its error', async () => {
  const { call, cast } = await open()
  const params = { GROUP_ID: cast.websiteRelaunch, USER_ID: cast.mila, MESSAGE: 'Join the project' }
  expect((await call(INVITE, params)).body).toEqual({ result: [cast.mila], time: TIME })
  const wrong = await call(INVITE, { ...params, USER_ID: '' })
  expect([wrong.status, wrong.body]).toEqual([400, { error: '', error_description: 'Wrong user IDs' }])
})

test('sonet-group-user-get', async () => {
  const { call, cast } = await open()
  const { body } = await call('sonet_group.user.get', { ID: cast.websiteRelaunch })
  expect(body).toEqual({ result: expect.any(Array), time: TIME })
  for (const row of list(at(body, 'result'))) {
    expect(row).toEqual({ USER_ID: DIGITS, ROLE: expect.stringMatching(/^[AEK]$/) })
  }
})

test('sonet-group-user-groups', async () => {
  const { call } = await open()
  const { body } = await call('sonet_group.user.groups', {})
  expect(body).toEqual({ result: expect.any(Array), time: TIME })
  for (const row of list(at(body, 'result'))) {
    expect(row).toMatchObject({ GROUP_ID: DIGITS, GROUP_NAME: TEXT, ROLE: TEXT, GROUP_IMAGE: TEXT })
    expect(row).toHaveProperty('GROUP_IMAGE_ID')
  }
})

test('sonet-group-get: sorted by name, filtered by a part of it', async () => {
  const { call, portal, cast } = await open()
  portal.world.addGroup({ name: 'Website protocol', ownerId: cast.peer })
  const { body } = await call('sonet_group.get', { ORDER: { NAME: 'ASC' }, FILTER: { '%NAME': 'Website' } })
  expect(body).toEqual({ result: expect.any(Array), total: 2, time: TIME })
  expect(at(body, 'result', 0)).toEqual({
    ID: DIGITS,
    SITE_ID: 's1',
    NAME: 'Website protocol',
    DESCRIPTION: null,
    DATE_CREATE: DATE,
    DATE_UPDATE: DATE,
    ACTIVE: YES_NO,
    VISIBLE: YES_NO,
    OPENED: YES_NO,
    CLOSED: YES_NO,
    SUBJECT_ID: DIGITS,
    OWNER_ID: DIGITS,
    KEYWORDS: null,
    NUMBER_OF_MEMBERS: DIGITS,
    DATE_ACTIVITY: DATE,
    SUBJECT_NAME: 'Workgroups',
    PROJECT: YES_NO,
    IS_EXTRANET: YES_NO,
  })
})

test('user-search: FIND', async () => {
  const { call } = await open()
  const { body } = await call('user.search', { FILTER: { FIND: 'Mila' } })
  expect(body).toEqual({ result: expect.any(Array), total: NUMBER, time: TIME })
  expect(at(body, 'result', 0)).toMatchObject({
    ID: DIGITS,
    ACTIVE: TRUTH,
    NAME: TEXT,
    LAST_NAME: TEXT,
    EMAIL: TEXT,
    DATE_REGISTER: DATE,
    IS_ONLINE: YES_NO,
    TIMESTAMP_X: {},
    LAST_ACTIVITY_DATE: {},
    PERSONAL_GENDER: TEXT,
    PERSONAL_BIRTHDAY: TEXT,
    WORK_POSITION: TEXT,
    UF_EMPLOYMENT_DATE: TEXT,
    UF_DEPARTMENT: [NUMBER],
    USER_TYPE: 'employee',
  })
})

test('user-current: dates in the formats of the portal and of the database', async () => {
  const { call } = await open()
  const { body } = await call('user.current')
  expect(at(body, 'result')).toMatchObject({
    ID: DIGITS,
    ACTIVE: true,
    TIMESTAMP_X: expect.stringMatching(/^\d\d\.\d\d\.\d{4} \d\d:\d\d:\d\d$/),
    LAST_ACTIVITY_DATE: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
    DATE_REGISTER: DATE,
    UF_DEPARTMENT: [NUMBER],
  })
  expect(at(body, 'result')).not.toHaveProperty('USER_TYPE')
})

test('department-get: children of the company, names descending', async () => {
  const { call } = await open()
  const { body } = await call('department.get', { sort: 'NAME', order: 'DESC', PARENT: 1 })
  expect(body).toMatchObject({ total: 3, time: TIME })
  const names = list(at(body, 'result')).map((row) => at(row, 'NAME'))
  expect(names).toEqual(['Product', 'Business', 'Back office'])
  expect(at(body, 'result', 0)).toEqual({ ID: DIGITS, NAME: TEXT, SORT: 500, PARENT: '1' })
})

test('socialnetwork-api-workgroup-get and -list', async () => {
  const { call, cast } = await open()
  const one = await call(WORKGROUP_GET, { params: { groupId: cast.websiteRelaunch, select: ['ID', 'NAME'] } })
  expect(at(one.body, 'result')).toMatchObject({ ID: cast.websiteRelaunch, NAME: 'Website relaunch' })
  const empty = await call(WORKGROUP_GET, { params: { select: ['ID'] } })
  expect([empty.status, at(empty.body, 'error')]).toEqual([400, 'SONET_CONTROLLER_WORKGROUP_EMPTY'])
  const some = await call(WORKGROUP_LIST, { filter: { ID: cast.websiteRelaunch }, select: ['ID', 'NAME'] })
  expect(at(some.body, 'result')).toEqual({ workgroups: [{ id: DIGITS, name: 'Website relaunch' }] })
})

test('app-info, profile, user-option-set, im-notify-personal-add', async () => {
  const { call, cast } = await open()
  expect((await call('app.info')).body).toEqual({
    result: {
      ID: NUMBER,
      CODE: TEXT,
      VERSION: NUMBER,
      STATUS: expect.stringMatching(/^[FDTPL]$/),
      INSTALLED: TRUTH,
      PAYMENT_EXPIRED: YES_NO,
      DAYS: null,
      LANGUAGE_ID: TEXT,
      LICENSE: TEXT,
      LICENSE_TYPE: TEXT,
      LICENSE_FAMILY: TEXT,
    },
    time: TIME,
  })
  const profile = (await call('profile')).body
  expect(at(profile, 'result')).toMatchObject({
    ID: DIGITS,
    ADMIN: TRUTH,
    PERSONAL_GENDER: TEXT,
    TIME_ZONE: TEXT,
  })
  const saved = await call('user.option.set', { options: { data: 'value', data2: 'value2' } })
  expect(saved.body).toEqual({ result: true, time: TIME })
  const reminder = {
    USER_ID: cast.mila,
    MESSAGE: 'Task Reminder',
    MESSAGE_OUT: 'x',
    TAG: 'T',
    SUB_TAG: 'T|42',
  }
  expect((await call('im.notify.personal.add', reminder)).body).toEqual({ result: NUMBER, time: TIME })
})

test('batch: current user and department by reference', async () => {
  const { batch } = await open()
  const { body } = await batch({
    get_user: 'user.current',
    get_department: 'department.get?ID=$result[get_user][UF_DEPARTMENT]',
  })
  expect(at(body, 'result')).toMatchObject({
    result: { get_user: { ID: DIGITS }, get_department: [{ ID: DIGITS, NAME: 'Web' }] },
    result_error: [],
    result_total: { get_department: 1 },
    result_next: [],
    result_time: { get_user: { start: NUMBER, date_finish: DATE } },
  })
})
