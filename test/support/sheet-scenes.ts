import { pageIn } from '#test/e2e/support/job-in.ts'
import { textsIn } from '#test/e2e/support/texts.ts'
import { MatchingPage } from '#test/e2e/pages/matching-page.ts'
import { everybody, group, type Scene } from './scene.ts'

const list = `Mila Torres
Wolf Ian; Пётр Иванов
ruth.kane@fjordfox.example
Nobody Here
Tom Becker	Finance`

/** Ways to choose, what stands before and after a run, and a page that reads from the right. */
export const sheetScenes: readonly Scene[] = [
  {
    name: 'list',
    target: group,
    play: async ({ frame }) => {
      const table = new MatchingPage(frame)
      await table.paste(list)
      await table.done()
    },
  },
  {
    name: 'departments',
    target: group,
    play: async ({ page, frame }) => {
      await page.addFrom('Department')
      await frame.getByRole('treeitem').first().waitFor()
    },
  },
  {
    name: 'another-group',
    target: group,
    play: async ({ page, frame }) => {
      await page.addFrom('Another group')
      await frame.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'saved-lists',
    target: group,
    play: async ({ page, frame }) => {
      await page.choosePeople(...everybody.slice(0, 3))
      await page.addFrom('Saved list')
      const sheet = frame.getByRole('dialog')
      await sheet.getByRole('textbox', { name: 'Name this list' }).fill('Site team')
      await sheet.getByRole('button', { name: 'Save 3 colleagues' }).click()
      await sheet.getByRole('listitem').first().waitFor()
    },
  },
  {
    name: 'undo',
    target: group,
    play: async ({ page }) => {
      await page.choosePeople(...everybody)
      await page.chooseUndoTime('5 seconds')
      await page.button(/^Invite \d/).click()
      await page.button('Undo').waitFor()
    },
  },
  {
    name: 'message',
    target: group,
    play: async ({ page, frame }) => {
      await page.message.fill('Please join [b]#GROUP_NAME#[/b]: plans and files live there.')
      await page.button('Preview').click()
      await frame.getByRole('region', { name: 'What a colleague will read' }).waitFor()
    },
  },
  {
    name: 'lost-answer',
    target: group,
    play: async ({ page, portal, frame }) => {
      await page.chooseGroup('brand', /Brand/)
      await page.choosePeople(...everybody)
      portal.faults.add({ method: 'sonet_group.user.invite', kind: 'cut-after-work' })
      await page.button(/^Send/).click()
      await frame.getByText(/probably yours/).waitFor()
    },
  },
  {
    name: 'from-the-right',
    target: (cast) => ({ ...group(cast), lang: 'ar' }),
    play: async ({ frame }) => {
      const page = pageIn(frame, textsIn('ar'))
      await page.chooseGroup('brand', /Brand/)
      await page.choosePeople(...everybody)
    },
  },
]
