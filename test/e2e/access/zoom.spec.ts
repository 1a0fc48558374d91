import { choosePeopleIn, groupTabIn, pageIn } from '#test/e2e/support/job-in.ts'
import { overflowIn } from '#test/e2e/support/overflow.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'
import { textsIn } from '#test/e2e/support/texts.ts'

const people = [
  ['Torres', 'Mila Torres'],
  ['Petrova', 'Elena Petrova'],
] as const

for (const language of ['en', 'ar'] as const) {
  const t = textsIn(language)

  // A window of 1280 px at 200 % is one of 640 px at twice the density.
  test.describe(`in ${language}`, () => {
    test.use({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 })

    test('nothing is cut at 200 % zoom, from the form to the receipt', async ({ open, cast }) => {
      const frame = await open(groupTabIn(language, cast))
      const page = pageIn(frame, t)
      await choosePeopleIn(page, people)
      const invite = frame.getByRole('button', { name: t('invite.buttonOf', { count: 1, total: 2 }) })
      await expect(invite).toBeVisible()
      expect(await overflowIn(frame)).toEqual([])
      await frame.getByRole('button', { name: t('action.settings') }).click()
      await expect(frame.getByRole('dialog')).toBeVisible()
      expect(await overflowIn(frame)).toEqual([])
      await frame.getByRole('button', { name: t('settings.close') }).click()
      await invite.click()
      await expect(frame.getByRole('table')).toHaveCount(2)
      expect(await overflowIn(frame)).toEqual([])
    })
  })

  test(`nothing is cut when only the text is twice as large, in ${language}`, async ({ open, cast }) => {
    const frame = await open(groupTabIn(language, cast))
    const page = pageIn(frame, t)
    await frame.locator('html').evaluate((html) => {
      html.style.fontSize = '200%'
    })
    await choosePeopleIn(page, people)
    const invite = frame.getByRole('button', { name: t('invite.buttonOf', { count: 1, total: 2 }) })
    await expect(invite).toBeVisible()
    expect(await overflowIn(frame)).toEqual([])
    await invite.click()
    await expect(frame.getByRole('table')).toHaveCount(2)
    expect(await overflowIn(frame)).toEqual([])
  })
}
