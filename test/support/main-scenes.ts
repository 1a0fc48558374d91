import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { app, everybody, group, type Scene } from './scene.ts'

/** The page itself, from the empty form to the receipt. */
export const mainScenes: readonly Scene[] = [
  { name: 'empty', target: app(), play: async ({ page }) => page.groups.waitFor() },
  {
    name: 'groups',
    target: app(),
    play: async ({ page, frame }) => {
      await page.groups.click()
      await frame.getByRole('option').first().waitFor()
    },
  },
  {
    name: 'search',
    target: group,
    play: async ({ page, frame }) => {
      await page.choosePeople(['Torres', 'Mila Torres'])
      await page.people.fill('Иван')
      await frame.getByRole('option').first().waitFor()
    },
  },
  {
    name: 'verdicts',
    target: group,
    play: async ({ page, frame }) => {
      await page.choosePeople(...everybody)
      await page.message.fill(
        'We are moving the site to the new brand. Please join: this is where plans and files live.',
      )
      await frame.getByRole('heading', { level: 2 }).waitFor()
    },
  },
  {
    name: 'two-groups',
    target: group,
    play: async ({ page }) => {
      await page.chooseGroup('brand', /Brand/)
      await page.choosePeople(...everybody)
    },
  },
  {
    name: 'sending',
    target: group,
    play: async ({ page, portal, frame }) => {
      await page.chooseGroup('brand', /Brand/)
      await page.choosePeople(...everybody)
      portal.faults.add({
        method: 'sonet_group.user.invite',
        kind: 'unavailable',
        when: { after: 1, times: 5 },
      })
      await page.button(/^Send/).click()
      await frame
        .getByText(/Waiting .*: the portal asked/)
        .first()
        .waitFor()
    },
  },
  {
    name: 'receipt',
    target: group,
    play: async ({ page, frame }) => {
      await page.choosePeople(...everybody)
      await page.button(/^Invite \d/).click()
      await frame.getByRole('heading', { level: 1, name: /invited to/ }).waitFor()
    },
  },
  {
    name: 'error',
    target: group,
    play: async ({ page, portal, frame }) => {
      await page.choosePeople(['Torres', 'Mila Torres'])
      portal.faults.add({ method: 'socialnetwork.api.workgroup.get', kind: 'plan', when: { always: true } })
      portal.faults.add({ method: 'batch', kind: 'internal-error', when: { always: true } })
      await page.button('Invite 1').click()
      await frame.getByRole('alert').waitFor()
    },
  },
  {
    name: 'long-names',
    target: (cast) => ({ page: 'group', groupId: cast.longNameGroup, placement: 'SONET_GROUP_DETAIL_TAB' }),
    play: async ({ page }) =>
      page.choosePeople(
        ['Wolfesch', 'Wolfesch'],
        ['onerror', 'onerror'],
        ['ليلى', 'ليلى'],
        ['Иванов', 'Разработчик'],
      ),
  },
  {
    name: 'russian',
    target: (cast) => ({ ...group(cast), lang: 'ru' }),
    play: async ({ frame, browser }) => {
      const page = new InvitePage(frame, { groups: 'Группы', people: 'Коллеги', message: 'Сообщение' })
      await page.choosePeople(...everybody)
      await browser.mouse.click(5, 5)
    },
  },
]
