import { groupTabIn, pageIn } from '#test/e2e/support/job-in.ts'
import { KeyboardOnly } from '#test/e2e/support/keyboard-only.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'
import { keepDraft, textsIn } from '#test/e2e/support/texts.ts'

const t = textsIn('en')

for (const [answer, draftOf] of [
  ['draft.startAgain', 'websiteRelaunch'],
  ['draft.use', 'brandCouncil'],
  ['draft.discard', 'brandCouncil'],
] as const)
  test(`the focus goes on to the form after “${t(answer)}”`, async ({ open, page: tab, portal, cast }) => {
    keepDraft(portal, cast, [cast[draftOf]], cast.colleagues.slice(0, 3))
    const frame = await open(groupTabIn('en', cast))
    const page = pageIn(frame, t)
    const keys = new KeyboardOnly(tab, frame, t)
    await page.people.focus()
    await keys.use(keys.button(t(answer)), 'Shift+Tab')
    await expect(keys.button(t(answer))).toHaveCount(0)
    await expect(page.people).toBeFocused()
  })
