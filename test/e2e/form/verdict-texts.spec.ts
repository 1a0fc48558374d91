import type { FrameLocator } from '@playwright/test'
import { verdictHint, verdictText } from '#i18n/texts.ts'
import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'
import { answerWith, expectWordsOnly, keepDraft, textsIn } from '#test/e2e/support/texts.ts'

for (const lang of ['en', 'ru'] as const) {
  // All but `not-a-person`: the portal, asked for people by ID, names no bots, so it cannot be brought about here.
  test(`every verdict is on the form, with what to do about it (${lang})`, async ({ open, portal, cast }) => {
    const t = textsIn(lang)
    const seen = async (frame: FrameLocator, ...verdicts: readonly Parameters<typeof verdictText>[1][]) => {
      for (const verdict of verdicts) {
        const item = frame
          .getByRole('listitem')
          .filter({ has: frame.getByText(verdictText(t, verdict), { exact: true }) })
        await expect(item, verdict).toHaveCount(1)
        await expect(item).toContainText(verdictHint(t, verdict) ?? '')
      }
      await expectWordsOnly(frame)
    }
    const { websiteRelaunch, readersClub, archived, boardRoom } = cast
    const everybody = [...portal.world.people.all()].map(({ id }) => id)
    keepDraft(portal, cast, [websiteRelaunch, readersClub, archived, boardRoom], everybody)
    await seen(
      await open({ page: 'app', lang }),
      ...(['invite', 'member', 'member-by-department', 'invited', 'requested', 'self', 'dismissed'] as const),
      ...(['outsider', 'no-right', 'archived', 'group-gone'] as const),
    )
    keepDraft(portal, cast, [websiteRelaunch], [cast.mila])
    portal.faults.add({
      method: 'socialnetwork.api.workgroup.get',
      ...answerWith(403, 'ACCESS_DENIED'),
      when: { always: true },
    })
    await seen(await open({ page: 'app', lang }), 'unchecked')
    portal.faults.clear()
    // Chosen by hand: what a draft needs is read together with its people.
    keepDraft(portal, cast, [], [cast.mila])
    portal.faults.add({
      method: 'socialnetwork.api.workgroup.get',
      kind: 'delay',
      ms: 30_000,
      when: { always: true },
    })
    const frame = await open({ page: 'app', lang })
    const words = { groups: t('groups.label'), people: t('people.label'), message: t('message.label') }
    await new InvitePage(frame, words).chooseGroup('website', /Website relaunch/)
    await seen(frame, 'checking')
  })
}
