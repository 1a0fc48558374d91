import { expect, test } from '#test/e2e/support/portal-test.ts'
import { choosePeopleIn, groupTabIn, pageIn } from '#test/e2e/support/job-in.ts'
import { overflowIn } from '#test/e2e/support/overflow.ts'
import { textsIn } from '#test/e2e/support/texts.ts'
import { axeViolations } from '#test/e2e/support/axe-violations.ts'

for (const language of ['ar', 'ja', 'de', 'tr', 'th'] as const)
  test(`two colleagues are invited on a portal in ${language}`, async ({ open, page: tab, portal, cast }) => {
    const t = textsIn(language)
    const frame = await open(groupTabIn(language, cast))
    const page = pageIn(frame, t)
    await expect(frame.locator('html')).toHaveAttribute('lang', language)
    await expect(frame.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr')
    await choosePeopleIn(page, [
      ['Torres', 'Mila Torres'],
      ['Kane', 'Ruth Kane'],
    ])
    expect(await overflowIn(frame)).toEqual([])
    await frame.getByRole('button', { name: t('invite.button', { count: 2 }) }).click()
    await expect(page.heading).toHaveText(t('receipt.invitedInto', { count: 2, group: 'Website relaunch' }))
    const rows = frame.getByRole('table', { name: t('receipt.invited'), exact: true }).getByRole('row')
    await expect(rows.filter({ hasText: String(cast.mila) })).toHaveCount(1)
    await expect(rows.filter({ hasText: String(cast.ruth) })).toHaveCount(1)
    expect(portal.world.relations.find(cast.mila, cast.websiteRelaunch)?.role).toBe('Z')
    await tab.setViewportSize({ width: 390, height: 900 })
    await expect.poll(() => overflowIn(frame)).toEqual([])
    expect(await axeViolations(tab)).toEqual([])
  })
