import { everybody, group, type Scene } from './scene.ts'
import { addFrom, lookUp, press, send, sendAll } from './scene-steps.ts'

const list = `Mila Torres
Wolf Ian; Пётр Иванов
ruth.kane@fjordfox.example
Nobody Here
Tom Becker	Finance`

/** Ways to choose, and what stands before and after a run. */
export const sheetScenes: readonly Scene[] = [
  { name: 'list', target: group, play: (stage) => lookUp(stage, list) },
  {
    name: 'list-empty',
    target: group,
    play: async (stage) => {
      await addFrom(stage, 'addFrom.list')
      await stage.frame.getByRole('textbox', { name: stage.t('list.text') }).waitFor()
    },
  },
  {
    name: 'add-from',
    target: group,
    play: async ({ frame, t }) => {
      await press(frame, t('addFrom.label'))
      await frame.getByRole('menuitem').first().waitFor()
    },
  },
  {
    name: 'departments',
    target: group,
    play: async (stage) => {
      await addFrom(stage, 'addFrom.department')
      await stage.frame.getByRole('treeitem').first().waitFor()
    },
  },
  {
    name: 'department-people',
    target: group,
    play: async (stage) => {
      const { frame, t, portal } = stage
      const design = portal.world.departments.tree().find(({ name }) => name === 'Design')
      const staff = [...portal.world.people.all()].filter(
        ({ active, departments }) => design !== undefined && active && departments.includes(design.id),
      )
      await addFrom(stage, 'addFrom.department')
      await frame.getByRole('searchbox').fill('design')
      await frame.getByRole('treeitem', { name: /^Design/ }).click()
      await press(frame, t('departments.showCount', { count: staff.length }))
      await frame.getByRole('listbox', { name: t('review.list') }).waitFor()
    },
  },
  {
    name: 'another-group',
    target: group,
    play: async (stage) => {
      await addFrom(stage, 'addFrom.group')
      await stage.frame.getByRole('dialog').getByRole('option').first().waitFor()
    },
  },
  {
    name: 'another-group-people',
    target: group,
    play: async (stage) => {
      const { frame, t } = stage
      await addFrom(stage, 'addFrom.group')
      await frame.getByRole('option', { name: /Agency campaign/ }).click()
      await frame.getByRole('option', { name: /Mobile app team/ }).click()
      await press(frame, t('otherGroup.show', { count: 2 }))
      await frame.getByRole('listbox', { name: t('review.list') }).waitFor()
    },
  },
  {
    name: 'saved-lists',
    target: group,
    play: async (stage) => {
      const { page, frame, t } = stage
      await page.choosePeople(...everybody.slice(0, 3))
      await addFrom(stage, 'addFrom.saved')
      const sheet = frame.getByRole('dialog')
      await sheet.getByRole('textbox', { name: t('saved.lists.name') }).fill('Site team')
      await sheet.getByRole('button', { name: t('saved.lists.save', { count: 3 }) }).click()
      await sheet.getByRole('listitem').first().waitFor()
    },
  },
  {
    name: 'undo',
    target: group,
    before: (portal, cast) =>
      portal.inside.userOptionsOf(cast.me).set('settings', '{"version":1,"undoSeconds":30}'),
    play: async (stage) => {
      await stage.page.choosePeople(...everybody)
      await send(stage)
      await stage.page.button(stage.t('undo.undo')).waitFor()
    },
  },
  {
    name: 'message',
    target: group,
    play: async ({ page, frame, t }) => {
      await page.message.fill('Please join [b]#GROUP_NAME#[/b]: plans and files live there.')
      await press(frame, t('message.preview'))
      await frame.getByRole('region', { name: t('message.preview.title') }).waitFor()
    },
  },
  {
    name: 'saved-texts',
    target: group,
    before: (portal, cast) => {
      const texts = [
        { name: 'Newcomers', text: 'Welcome! Plans and files of the team live here.' },
        { name: 'Новички', text: 'Добро пожаловать! Планы и файлы команды живут здесь.' },
      ]
      portal.inside.userOptionsOf(cast.me).set('texts', JSON.stringify({ version: 1, texts }))
    },
    play: async ({ frame, t }) => {
      await press(frame, t('message.texts'))
      await frame
        .getByRole('button', { name: t('texts.named', { words: t('texts.use'), name: 'Newcomers' }) })
        .waitFor()
    },
  },
  {
    name: 'lost-answer',
    target: group,
    play: async (stage) => {
      await stage.page.chooseGroup('brand', /Brand/)
      await stage.page.choosePeople(...everybody)
      stage.portal.faults.add({ method: 'sonet_group.user.invite', kind: 'cut-after-work' })
      await sendAll(stage)
    },
  },
]
