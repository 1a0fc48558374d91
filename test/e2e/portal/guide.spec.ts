import { AxeBuilder } from '@axe-core/playwright'
import { settingsWords } from '#i18n/settings-words.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'
import { textsIn } from '#test/e2e/support/texts.ts'

const headings = { en: 'Group Invitations: user guide', ru: 'Приглашения в группы: справка' } as const

for (const lang of ['en', 'ru'] as const)
  test(`the settings lead to the guide in the language of the page: ${lang}`, async ({
    open,
    page: browser,
  }) => {
    const t = await textsIn(lang)
    const words = await settingsWords.load(lang)
    const frame = await open({ page: 'app', lang })
    await frame.getByRole('button', { name: t('action.settings'), exact: true }).click()
    const opened = browser.context().waitForEvent('page')
    await frame.getByRole('link', { name: words('settings.guide') }).click()
    const guide = await opened
    await expect(guide.getByRole('heading', { level: 1, name: headings[lang] })).toBeVisible()
  })

for (const lang of ['en', 'ru'] as const)
  for (const file of [lang, `${lang}-privacy`, `${lang}-licence`])
    test(`the page ${file} has all that it names, fits a phone, and has no axe violations`, async ({
      page,
      served,
    }) => {
      const complaints: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      page.on('response', (response) => {
        if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`)
      })
      await page.setViewportSize({ width: 390, height: 800 })
      await page.goto(new URL(`guide/${file}.html`, served.url).href)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const wider = page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)
      expect(await wider).toBe(0)
      const pictures = await page
        .getByRole('img')
        .evaluateAll((all) => all.map((each) => each instanceof HTMLImageElement && each.naturalWidth))
      expect(pictures).toEqual(file === lang ? [1280, 1280, 1280] : [])
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id }) => id)).toEqual([])
      expect(complaints).toEqual([])
    })
