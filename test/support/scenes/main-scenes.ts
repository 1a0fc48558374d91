import { partOf } from '#test/e2e/support/texts.ts'
import { app, everybody, group, tabOf, type Scene } from './scene.ts'
import { send, sendAll } from './scene-steps.ts'

/** What somebody writes, in the languages that are looked at most. */
const messages: Readonly<Record<string, string>> = {
  ru: 'Переносим сайт на новый бренд. Присоединяйтесь: здесь лежат планы и файлы.',
  ar: 'ننقل الموقع إلى العلامة الجديدة. انضموا إلينا: هنا الخطط والملفات.',
}
const inEnglish = 'We are moving the site to the new brand. Please join: this is where plans and files live.'

/** The page itself, from the empty form to the receipt. */
export const mainScenes: readonly Scene[] = [
  { name: 'empty', target: app, play: async ({ page }) => page.groups.waitFor() },
  {
    name: 'groups',
    target: app,
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
    name: 'nobody-found',
    target: group,
    play: async ({ page, frame, t }) => {
      await page.people.fill('Mxyzptlk')
      await frame
        .getByText(t('people.none', { query: 'Mxyzptlk' }))
        .first()
        .waitFor()
    },
  },
  {
    name: 'one-person',
    target: group,
    play: async ({ page, frame }) => {
      await page.choosePeople(['Torres', 'Mila Torres'])
      await frame.getByRole('heading', { level: 2 }).waitFor()
    },
  },
  {
    name: 'verdicts',
    target: group,
    play: async ({ page, frame, language }) => {
      await page.choosePeople(...everybody)
      await page.message.fill(messages[language] ?? inEnglish)
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
    play: async (stage) => {
      const { page, portal, frame, t } = stage
      await page.chooseGroup('brand', /Brand/)
      await page.choosePeople(...everybody)
      portal.faults.add({
        method: 'sonet_group.user.invite',
        kind: 'unavailable',
        when: { after: 1, times: 5 },
      })
      await send(stage)
      await frame
        .getByText(partOf(t('sending.wait.rate-limit', { time: '\n' })))
        .first()
        .waitFor()
    },
  },
  {
    name: 'receipt-of-one',
    target: group,
    play: async (stage) => {
      await stage.page.choosePeople(['Torres', 'Mila Torres'])
      await sendAll(stage)
    },
  },
  {
    name: 'receipt',
    target: group,
    play: async (stage) => {
      await stage.page.choosePeople(...everybody)
      await sendAll(stage)
    },
  },
  {
    name: 'error',
    target: group,
    play: async (stage) => {
      await stage.page.choosePeople(['Torres', 'Mila Torres'])
      stage.portal.faults.add({
        method: 'socialnetwork.api.workgroup.get',
        kind: 'plan',
        when: { always: true },
      })
      stage.portal.faults.add({ method: 'batch', kind: 'internal-error', when: { always: true } })
      await send(stage)
      await stage.frame.getByRole('alert').waitFor()
    },
  },
  {
    name: 'long-names',
    target: (cast) => tabOf(cast.longNameGroup),
    play: async ({ page }) =>
      page.choosePeople(
        ['Wolfesch', 'Wolfesch'],
        ['onerror', 'onerror'],
        ['ليلى', 'ليلى'],
        ['Иванов', 'Разработчик'],
      ),
  },
  {
    name: 'long-names-receipt',
    target: (cast) => tabOf(cast.longNameGroup),
    play: async (stage) => {
      await stage.page.choosePeople(['Wolfesch', 'Wolfesch'], ['onerror', 'onerror'], ['ليلى', 'ليلى'])
      await sendAll(stage)
    },
  },
]
