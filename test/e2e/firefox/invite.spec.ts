import { groupTabIn } from '#test/e2e/support/job-in.ts'
import { appFrameIn, byRole, patience } from '#test/e2e/support/firefox-frame.ts'
import { expect, test } from '#test/e2e/support/firefox-test.ts'

test('two colleagues are invited from a group in Firefox', async ({ firefox, served, portal, cast }) => {
  const tab = await firefox.newPage()
  await tab.setViewport({ width: 1280, height: 800 })
  await tab.goto(portal.pageUrl({ panel: false, ...groupTabIn('en', cast) }), { timeout: patience })
  const frame = await appFrameIn(tab, served.url)
  await byRole(frame, 'button', 'Remove Website relaunch').wait()

  for (const [typed, name] of [
    ['Torres', 'Mila Torres'],
    ['Kane', 'Ruth Kane'],
  ] as const) {
    await byRole(frame, 'combobox', 'Colleagues').click()
    await tab.keyboard.type(typed)
    await frame.locator(`[role="option"] ::-p-text(${name})`).setTimeout(patience).click()
    await byRole(frame, 'button', `Remove ${name}`).wait()
  }
  await byRole(frame, 'textbox', 'Message').click()
  await tab.keyboard.type('Come in')
  await byRole(frame, 'button', 'Invite 2 colleagues').click()

  await byRole(frame, 'heading', '2 invited to Website relaunch').wait()
  await frame.waitForFunction(() => document.activeElement?.matches('h1'), { timeout: patience })
  await byRole(frame, 'table', 'Invited').wait()
  const ids = [cast.mila, cast.ruth]
  for (const id of ids) {
    await byRole(frame, 'cell', String(id)).wait()
    expect(portal.world.relations.find(id, cast.websiteRelaunch)?.role).toBe('Z')
    const [invitation, ...others] = portal.world.notifications.invitations(id, cast.websiteRelaunch)
    expect(invitation?.text).toContain('Come in')
    expect(others).toEqual([])
  }
  expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await tab.close()
})
