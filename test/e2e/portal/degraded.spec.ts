import type { Page } from '@playwright/test'
import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { closedPortals, peopleless, without, workingPortals } from '#test/e2e/support/degraded-portals.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'

/** What stands in the console as an error: a Market's moderator sends an app back for it (frame.md 7). */
function consoleErrors(page: Page): readonly string[] {
  const errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return errors
}

for (const { what, oddities = {}, kind, besideGroups, beforehand, inSettings = [] } of workingPortals)
  test.describe(`a portal ${what}`, () => {
    test.use({ oddities })

    test('lets the main job be done, says what it lacks, and no request is refused', async ({
      open,
      page,
      portal,
      cast,
    }) => {
      if (kind) for (const group of portal.world.groups.values()) group.type = kind
      const errors = consoleErrors(page)
      const form = new InvitePage(await open({ page: 'app' }))
      if (besideGroups) {
        await form.groups.click()
        // The last line is a command.
        const groups = form.frame.getByRole('option').filter({ hasText: /member/ })
        await expect(groups.first()).toHaveText(besideGroups)
        for (const each of await groups.allTextContents()) expect(each).toMatch(besideGroups)
      }
      await form.chooseWebsiteAnd(['Torres', 'Mila Torres'])
      if (beforehand) await expect(form.frame.getByText(beforehand)).toBeVisible()
      await form.button('Invite 1').click()
      await expect(form.heading).toHaveText('1 invited to Website relaunch')

      const own = new InvitePage(await open({ page: 'app', as: cast.admin }))
      await own.button('Settings').click()
      const sheet = own.frame.getByRole('dialog', { name: 'Settings' })
      await expect(sheet.getByRole('button', { name: 'Check this portal' })).toBeVisible()
      for (const words of inSettings) await expect(sheet.getByText(words)).toBeVisible()
      const missing = inSettings.filter((words) => words.startsWith('missing'))
      await expect(sheet.getByText(/^missing:/)).toHaveCount(missing.length)
      expect(errors).toEqual([])
      expect(portal.journal.entries.filter(({ status }) => status >= 400)).toEqual([])
    })
  })

for (const [what, fault, words] of closedPortals)
  test.describe(`where ${what}`, () => {
    test.use({ oddities: fault ? {} : without('sonet_group') })

    test('the form says so, with whom to ask, and keeps what is typed', async ({ open, portal }) => {
      if (fault) portal.faults.add({ method: '*', ...fault, when: { always: true } })
      const form = new InvitePage(await open({ page: 'app' }))
      await form.message.fill('Half written')
      const alert = form.frame.getByRole('alert')
      for (const each of words) await expect(alert).toContainText(each)
      await expect(form.message).toHaveValue('Half written')
      expect(portal.journal.count('sonet_group.user.invite')).toBe(0)
    })
  })

test.describe(`a portal ${peopleless}`, () => {
  test.use({ oddities: without('user_basic') })

  test('says so at the field, and asks no further', async ({ open, page, portal }) => {
    const errors = consoleErrors(page)
    const form = new InvitePage(await open({ page: 'app' }))
    await form.chooseGroup('website', /Website relaunch/)
    await form.people.fill('Torres')
    await expect(form.frame.getByText('the app lacks a permission').first()).toBeVisible()
    expect(errors).toEqual([])
    expect(portal.journal.entries.filter(({ status }) => status >= 400)).toEqual([])
  })
})
