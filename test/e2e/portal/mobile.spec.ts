import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { SentPage } from '#test/e2e/pages/sent-page.ts'
import { isTaken } from '#test/e2e/support/is-taken.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'
import { smallTargets } from '#test/e2e/support/small-targets.ts'
import { updateApp } from '#test/portal-emulator/installation.ts'

const userAgent =
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Mobile Safari/537.36'

/** Frames of the Bitrix24 app on usual phones. */
for (const [width, height] of [
  [360, 640],
  [390, 844],
  [412, 915],
] as const)
  test.describe(`on a phone of ${width} × ${height}`, () => {
    test.use({ viewport: { width, height }, hasTouch: true, isMobile: true, userAgent })

    test('the settings of an administrator have targets large enough', async ({ open, portal, cast }) => {
      updateApp(portal.inside, portal.inside.appUrl.replace('//localhost', '//app.localhost'))
      const page = new InvitePage(await open({ page: 'app', as: cast.admin }))
      await page.button('Settings').tap()
      const sheet = page.frame.getByRole('dialog', { name: 'Settings' })
      await sheet.getByRole('button', { name: 'Check this portal' }).tap()
      await expect(sheet.getByRole('button', { name: 'Copy the report' })).toBeVisible()
      await expect(sheet.getByRole('checkbox')).toHaveCount(2)
      expect(await smallTargets(page.frame)).toEqual([])
    })

    test('an invitation is sent by fingers alone, and each target is large enough', async ({
      open,
      cast,
      page: browser,
    }) => {
      const page = new InvitePage(await open({ page: 'app' }))
      const { frame } = page
      // It looks disabled, so the tap is forced and waits for nothing: the page and its bar have to be there.
      await expect.poll(() => isTaken(page.groups)).toBe(true)
      await page.button('Invite').scrollIntoViewIfNeeded()
      await page.button('Invite').tap({ force: true })
      await expect(page.groups).toBeFocused()
      await page.groups.tap()
      await page.groups.fill('website')
      await frame.getByRole('option', { name: /Website relaunch/ }).tap()
      await expect(page.button('Remove Website relaunch')).toBeVisible()
      for (const [typed, name] of [
        ['Torres', 'Mila Torres'],
        ['Petrova', 'Elena Petrova'],
      ] as const) {
        await page.people.tap()
        await page.people.fill(typed)
        await frame.getByRole('option', { name: new RegExp(name) }).tap()
        await expect(page.button(`Remove ${name}`)).toBeVisible()
      }
      await page.message.fill('Join us')
      const invite = page.button('Invite 1 of 2')
      await expect(invite).toBeVisible()
      expect(await smallTargets(frame)).toEqual([])
      await page.addFromButton.tap()
      await expect(frame.getByRole('menuitem').first()).toBeVisible()
      expect(await smallTargets(frame)).toEqual([])
      await frame.locator('body').press('Escape')

      await invite.tap()
      await expect(page.heading).toHaveText('1 invited to Website relaunch')
      await expect(page.button('Invite more')).toBeVisible()
      expect(await smallTargets(frame)).toEqual([])
      await expect(frame.getByRole('listitem').filter({ hasText: /Torres|Petrova/ })).toHaveCount(2)

      // Phones have no slider: it is a plain link.
      const opened = browser.context().waitForEvent('page')
      await page.button('Open the group').tap()
      expect((await opened).url()).toContain(`/workgroups/group/${cast.websiteRelaunch}/`)
      await browser.bringToFront()
      await page.button('Invite more').tap()

      await page.button('Settings').tap()
      await expect(frame.getByRole('dialog').getByRole('heading', { name: 'My data' })).toBeVisible()
      await frame.getByRole('button', { name: 'Delete my data' }).tap()
      await expect(frame.getByRole('button', { name: 'Delete everything' })).toBeVisible()
      expect(await smallTargets(frame)).toEqual([])
      await page.button('Close the settings').tap()

      const sent = new SentPage(frame)
      await page.button('Sent').tap()
      expect(await smallTargets(frame)).toEqual([])
      // Anywhere in the row, which the button covers.
      await sent.list.getByText('1 invited').tap({ force: true })
      await page.button('Remind 1').tap()
      await expect(frame.getByRole('textbox', { name: 'Text' })).toBeVisible()
      expect(await smallTargets(frame)).toEqual([])
    })
  })
