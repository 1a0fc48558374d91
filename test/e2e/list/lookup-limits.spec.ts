import { MatchingPage, sumOf } from '#test/e2e/pages/matching-page.ts'
import { test as base } from '#test/e2e/support/large-company-test.ts'
import { expect } from '#test/e2e/support/portal-test.ts'
import type { Portal } from '#test/portal-emulator/portal.ts'
import type { UserRow } from '#test/portal-emulator/world/tables.ts'
import { in1251 } from '#test/support/windows-1251.ts'
import { xlsxOf } from '#test/support/xlsx.ts'

const test = base.extend<{ readonly list: MatchingPage }>({
  list: async ({ open }, provide) => provide(new MatchingPage(await open({ page: 'app' }))),
})

const isCyrillic = ({ name, lastName }: UserRow): boolean => /^[а-яё -]+$/i.test(`${name} ${lastName}`)

/** Colleagues that anybody may invite. */
const staff = (portal: Portal): readonly UserRow[] =>
  [...portal.world.people.all()].filter(
    ({ id, active, type, email }) =>
      active && type === 'employee' && email !== '' && id !== portal.world.defaultUserId,
  )

const nameOf = ({ name, lastName }: UserRow): string => `${lastName} ${name}`

/** What the portal was asked: nothing above its limits, and no words under three letters (rest.md 4.4). */
function expectGoodManners(portal: Portal): void {
  const statuses = portal.journal.entries.map(({ status }) => status)
  expect(statuses.filter((status) => status === 503)).toEqual([])
  const commands = portal.journal.of('batch').map(({ params }) => decodeURIComponent(JSON.stringify(params)))
  const words = commands
    .flatMap((each) => [...each.matchAll(/\[FIND\]=([^&"]+)/g)])
    .flatMap(([, found = '']) => found.split(/[ +]/))
  expect(words.length).toBeGreaterThan(0)
  expect(words.filter((word) => word.length < 3)).toEqual([])
}

test('2,000 mixed lines each get their answer, within the limits', async ({ portal, list }) => {
  test.slow()
  const people = staff(portal)
  const from = (start: number, count: number) => people.slice(start, start + count)
  const lines = [
    ...from(0, 600).map(nameOf),
    ...from(600, 500).map((person) => `${person.name} <${person.email}>`),
    ...from(1_100, 300).map(({ id }) => String(id)),
    ...from(1_400, 200).map(({ id }) => `${portal.origin}/company/personal/user/${id}/`),
    ...from(600, 300).map(({ email }) => email),
    ...Array.from({ length: 100 }, (_, at) => `Nobody Whatsoever${at}`),
  ]
  await list.paste(lines.join('\n'))
  const counts = await list.done(150_000)
  expect(sumOf(counts)).toBe(2_000)
  expect(counts.get('repeated')).toBeGreaterThanOrEqual(300)
  // Somebody of a hundred thousand bears a name that the portal's first fifty do not reach.
  expect(counts.get('not found')).toBeGreaterThanOrEqual(100)
  expect(counts.get('not found')).toBeLessThan(110)
  // A bare number among names asks whether it is an ID.
  expect(counts.get('found')).toBeGreaterThanOrEqual(700)
  expect(counts.get('to choose')).toBeGreaterThanOrEqual(300)
  expectGoodManners(portal)
  test.info().annotations.push({ type: 'requests', description: String(portal.journal.entries.length) })
})

test('the lookup of a long list can be stopped and continued, and every line is kept', async ({
  portal,
  list,
}) => {
  test.slow()
  portal.faults.add({ method: 'batch', kind: 'delay', ms: 400, when: { always: true } })
  await list.paste(staff(portal).slice(0, 400).map(nameOf).join('\n'))
  await list.button('Stop').click()
  await expect(list.frame.getByText(/Stopped\. \d+ lines were not looked up\./)).toBeVisible()
  const counts = await list.counts()
  expect(sumOf(counts)).toBe(400)
  expect(counts.get('not looked up')).toBeGreaterThan(0)
  await list.button('Back').click()
  await list.button('Back to the list: 400 lines').click()
  expect(sumOf(await list.done(100_000))).toBe(400)
})

const files = [
  {
    name: 'UTF-8 with a mark, semicolons, addresses.csv',
    made: (people: readonly UserRow[]) =>
      Buffer.from(
        `\ufeffФИО;Отдел;E-mail\r\n${people.map((each) => `"${nameOf(each)}";Продажи;${each.email}\r\n`).join('')}`,
      ),
    exact: true,
  },
  {
    name: 'windows-1251, semicolons.csv',
    made: (people: readonly UserRow[]) =>
      in1251(`Фамилия;Имя\r\n${people.map(({ name, lastName }) => `${lastName};${name}\r\n`).join('')}`),
    exact: false,
  },
  {
    name: 'a sheet.xlsx',
    made: (people: readonly UserRow[]) =>
      xlsxOf([
        ['№', 'Сотрудник', 'ID'],
        ...people.map((each, at) => [String(at + 1), nameOf(each), String(each.id)]),
      ]),
    exact: true,
  },
] as const

for (const { name, made, exact } of files)
  test(`1,000 rows in Cyrillic are found: ${name}`, async ({ portal, list }) => {
    test.slow()
    const people = staff(portal).filter(isCyrillic).slice(0, 1_000)
    expect(people).toHaveLength(1_000)
    await list.chooseFile(name, made(people))
    const counts = await list.done(150_000)
    expect(sumOf(counts)).toBe(1_000)
    expect(counts.get('not found')).toBeUndefined()
    if (exact) expect(counts.get('found')).toBe(1_000)
    expect(portal.journal.entries.filter(({ status }) => status === 503)).toEqual([])
    test.info().annotations.push({ type: 'requests', description: String(portal.journal.entries.length) })
  })
