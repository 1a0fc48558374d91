import { expect, test } from './fixtures.ts'
import { InvitePage } from './invite-page.ts'
import { MatchingPage, sumOf } from './matching-page.ts'

test('a list of all sorts meets the colleagues it stands for, and nothing of it is lost', async ({
  open,
  portal,
  cast,
}) => {
  const frame = await open({ page: 'app' })
  const list = new MatchingPage(frame)
  const { email } = portal.world.people.require(cast.ian)
  await list.paste(
    [
      'torres, mila',
      `Somebody <${email}>`,
      `${cast.aya}`,
      `/company/personal/user/${cast.lev}/`,
      'Mila Torres',
    ]
      .concat(['Olga Serova', 'Anna Schmidt', 'Nobody Atall'])
      .join('\n'),
  )
  const counts = await list.done()
  expect(Object.fromEntries(counts)).toEqual({
    found: 4,
    'to choose': 1,
    'not found': 1,
    repeated: 1,
    'no longer work here': 1,
  })
  await expect(list.row('torres, mila')).toContainText('Mila Torres')
  await expect(list.row('Olga Serova')).toContainText('no longer works here')

  await list
    .row('Anna Schmidt')
    .getByRole('button', { name: /Controller/ })
    .click()
  await expect(list.row('Anna Schmidt')).toContainText('found')
  await list.button('Edit line 8: Nobody Atall').click()
  await frame.getByRole('textbox', { name: 'Line 8' }).fill('Hanna Berg')
  await frame.getByRole('textbox', { name: 'Line 8' }).press('Enter')
  await expect(list.row('Hanna Berg')).toContainText('found')

  await list.button('Add 6 colleagues').click()
  const page = new InvitePage(frame)
  await expect(page.people).toBeFocused()
  for (const name of ['Mila Torres', 'Ian Wolf', 'Aya Sato', 'Лев Орлов', 'Hanna Berg'])
    await expect(frame.getByRole('button', { name: `Remove ${name}` })).toBeVisible()
})

test('a single name that is pasted is just typed', async ({ open }) => {
  const frame = await open({ page: 'app' })
  const list = new MatchingPage(frame)
  await list.paste('Mila Torres')
  await expect(list.table).toBeHidden()
  await expect(frame.getByRole('combobox', { name: 'Colleagues' })).toBeVisible()
})

test('lines that stand for nobody are kept, and offered again', async ({ open }) => {
  const frame = await open({ page: 'app' })
  const list = new MatchingPage(frame)
  await list.paste('Mila Torres\nNobody Atall\nAnna Schmidt')
  await list.done()
  await list.button('Add 1 colleague').click()
  await list.button('Back to the list: 2 lines').click()
  expect(sumOf(await list.done())).toBe(2)
  await list.button('Remove line 1: Nobody Atall').click()
  await list.button('Back').click()
  await expect(list.button('Back to the list: 1 line')).toBeVisible()
})
