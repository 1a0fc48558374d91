import { describe, expect, test } from 'vitest'
import type { Fault } from '../portal-emulator/fault-kinds.ts'
import { at, isRow, rowsOf } from './answer.ts'
import { saysOf, type Statement } from './statement.ts'
import { STATEMENTS } from './statements/all.ts'
import { altering, deep, type Alteration } from './testing/altering.ts'
import { findingsOf, openLab, titled } from './testing/lab.ts'

const isNumberText = (value: unknown): value is string => typeof value === 'string' && /^\d+$/.test(value)

/** Ways in which a portal could be another one, each in all that it answers. */
const OTHERWISE: Readonly<Record<string, Alteration>> = {
  'no results': ({ body }) => ({
    body: isRow(body) && 'result' in body ? { ...body, result: 'nonsense' } : body,
  }),
  'other codes': ({ body }) => ({ body: deep(body, (value, key) => (key === 'error' ? 'OTHER' : value)) }),
  'errors with status 200': ({ status }) => ({ status: status >= 400 ? 200 : status }),
  'errors with a time': ({ body }) => ({
    body: isRow(body) && 'error' in body ? { ...body, time: {} } : body,
  }),
  'no time': ({ body }) => ({ body: isRow(body) ? { ...body, time: undefined } : body }),
  'empty lists': ({ body }) => ({ body: deep(body, (value) => (Array.isArray(value) ? [] : value)) }),
  'every list twice': ({ body }) => ({
    body: deep(body, (value) => (Array.isArray(value) ? [...value, ...value] : value)),
  }),
  'lists as objects': ({ body }) => ({
    body: deep(body, (value) => (Array.isArray(value) ? Object.fromEntries(value.entries()) : value)),
  }),
  'numbers for texts': ({ body }) => ({
    body: deep(body, (value) => (isNumberText(value) ? Number(value) : value)),
  }),
  'texts for numbers': ({ body }) => ({
    body: deep(body, (value) => (typeof value === 'number' ? String(value) : value)),
  }),
  'booleans turned round': ({ body }) => ({
    body: deep(body, (value) => (typeof value === 'boolean' ? !value : value)),
  }),
  'other totals': ({ body }) => ({
    body: isRow(body) && 'result' in body ? { ...body, total: 7, next: 7 } : body,
  }),
  'more in every row': ({ body }) => ({
    body: deep(body, (value, key) =>
      isRow(value) && key !== '' ? { ...value, ACTIVE: 'Y', NAME: 'x' } : value,
    ),
  }),
  'half the time half': ({ body }) => ({
    body: deep(body, (value, key) => (key === 'time' && isRow(value) ? { operating: 1 } : value)),
  }),
}

const nobody = { result: [], time: {} }
const emptied =
  (method: string, asked: string): Alteration =>
  (passing) =>
    passing.method === method && passing.asked.includes(asked) ? { body: nobody } : {}

/** Each breaks one statement, which the others above leave whole. */
const ONE_BY_ONE: readonly (readonly [title: string, alter: Alteration])[] = [
  [
    '2.6 Archived groups are among mine',
    ({ method, body }) => {
      if (method !== 'sonet_group.user.groups' || !isRow(body)) return {}
      return {
        body: {
          ...body,
          result: rowsOf(body['result']).filter((row) => row['GROUP_NAME'] !== 'Trade fair 2024'),
        },
      }
    },
  ],
  [
    '3.3 GROUP_MEMBERS_LIST, without the right',
    ({ body }) =>
      at(body, 'result', 'ACTIONS', 'INVITE') === false && isRow(body)
        ? { body: { ...body, result: { ...Object(body['result']), GROUP_MEMBERS_LIST: [{ id: 1 }] } } }
        : {},
  ],
  [
    '4.1 E-mail addresses belong to user_basic',
    ({ body }) => ({ body: deep(body, (value) => (isRow(value) ? { ...value, EMAIL: undefined } : value)) }),
  ],
  ['4.3 Filters that are not known', emptied('user.get', 'NO_SUCH_FIELD":"x')],
  ['4.3 Prefixes of a filter', emptied('user.get', '=%LAST_NAME')],
  ['4.3 People by department', emptied('user.get', 'UF_DEPARTMENT":[')],
  ['4.4 A query shorter than three letters', emptied('user.search', '"FIND":"qx"')],
  [
    '4.4 E-mail addresses are not searched',
    ({ method, asked }) => {
      const [, id] = /"FIND":"[^"]*@[^"]*","ID":"(\d+)"/.exec(asked) ?? []
      return method === 'user.search' && id ? { body: { result: [{ ID: id }], total: 1, time: {} } } : {}
    },
  ],
  [
    '5 Details of my groups in the first request',
    ({ asked, body }) =>
      asked.includes('$result[mine]')
        ? { body: { ...Object(body), result: { result: {}, result_error: [] } } }
        : {},
  ],
  [
    '6.1 Names of methods in either case',
    ({ method }) =>
      method === 'PROFILE' ? { status: 404, body: { error: 'X', error_description: '' } } : {},
  ],
  [
    '6.1 A browser may call from another site',
    ({ status }) => (status === 204 ? { headers: { 'access-control-allow-headers': 'accept' } } : {}),
  ],
]

/** The first answer tells the scopes, and with them what can be tried. */
function afterTheScopes(alter: Alteration): Alteration {
  let isFirst = true
  return (passing) => {
    if (!isFirst) return alter(passing)
    isFirst = false
    return {}
  }
}

/** Titles that are the same and that differ on a portal with such answers, writes among them. */
async function judged(alter: Alteration): Promise<{ same: string[]; differs: string[] }> {
  const lab = await openLab()
  const findings = await findingsOf(lab, {
    address: lab.address({ scopes: ['sonet_group', 'socialnetwork', 'user_basic', 'department'] }),
    named: { groupId: lab.cast.websiteRelaunch, userId: lab.cast.mila },
    fetch: altering(afterTheScopes(alter)),
  })
  return { same: titled(findings, 'same'), differs: titled(findings, 'differs') }
}

describe('a portal that breaks the contract', () => {
  test('every statement that can be tried finds a portal that differs in it', async () => {
    const { same, differs } = await judged(() => ({}))
    expect(differs).toEqual([])
    expect(same.length).toBeGreaterThan(70)
    const noticed = new Set(ONE_BY_ONE.map(([title]) => title))
    for (const alter of Object.values(OTHERWISE))
      for (const title of (await judged(alter)).differs) noticed.add(title)
    expect(same.filter((title) => !noticed.has(title))).toEqual([])
  }, 120_000)

  test.each(ONE_BY_ONE)('%s: broken alone, it is told', async (title, alter) => {
    expect((await judged(alter)).differs).toContain(title)
  })

  test.each([
    [{ method: 'profile', kind: 'no-time' }, '6.2 An answer tells its time'],
    [{ method: 'profile', kind: 'wrong-shape' }, '4.6 profile tells who I am, without any scope'],
    [{ method: 'profile', kind: 'internal-error' }, '4.6 profile tells who I am, without any scope'],
    [{ method: 'profile', kind: 'html-in-200' }, '4.6 profile tells who I am, without any scope'],
    [
      { method: 'sonet_group.user.groups', kind: 'error-in-200', code: '' },
      '2.6 My groups come in one answer',
    ],
    [{ method: 'department.get', kind: 'insufficient-scope' }, '4.7 Departments and their pages'],
    [{ method: 'user.search', kind: 'wrong-shape' }, '4.4 A bare number is an ID'],
    [
      { method: 'socialnetwork.api.workgroup.get', kind: 'wrong-shape' },
      '3.3 A group shows what verdicts need',
    ],
    [{ method: 'sonet_group.user.invite', kind: 'plan' }, '1.2 Inviting without a group'],
  ] as const satisfies readonly (readonly [Fault, string])[])('a fault %j is told', async (fault, title) => {
    const lab = await openLab()
    lab.portal.faults.add({ ...fault, when: { always: true } })
    expect(titled(await findingsOf(lab), 'differs')).toContain(title)
  })

  test('a connection that breaks is no difference, and the check goes on', async () => {
    const lab = await openLab()
    lab.portal.faults.add({ method: 'department.get', kind: 'cut-before-work', when: { always: true } })
    const findings = await findingsOf(lab)
    expect(titled(findings, 'differs')).toEqual([])
    expect(findings.find(({ section }) => section === '4.7')).toMatchObject({
      verdict: 'not tried',
      seen: expect.stringMatching(/^no answer: /),
    })
  })
})

test('a contract that says something else differs from the portal', async () => {
  const broken = STATEMENTS.flatMap((statement): Statement[] =>
    'refusal' in statement
      ? [{ ...statement, refusal: { ...statement.refusal, codes: ['SOMETHING_ELSE'] } }]
      : [],
  )
  const lab = await openLab()
  const findings = await findingsOf(lab, { statements: broken })
  expect(broken.length).toBeGreaterThan(10)
  expect(titled(findings, 'differs')).toHaveLength(broken.length)
  for (const { says } of findings) expect(says).toContain('"SOMETHING_ELSE"')
})

test('no two statements read alike, and each fits into the table', () => {
  const titles = STATEMENTS.map(({ section, title }) => `${section} ${title}`)
  expect(new Set(titles).size).toBe(titles.length)
  for (const statement of STATEMENTS) {
    expect(statement.title.length).toBeLessThanOrEqual(60)
    expect(saysOf(statement).length).toBeLessThanOrEqual(120)
  }
})
