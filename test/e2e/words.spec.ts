import type { FrameLocator } from '@playwright/test'
import { groupId, userId } from '#domain/ids.ts'
import { allOutcomes } from '#domain/outcome-code.ts'
import type { PortalErrorCode } from '#domain/portal-error.ts'
import { recordText } from '#domain/run-record-text.ts'
import { languages } from '#i18n/language.ts'
import type { Translate } from '#i18n/catalog.ts'
import { loadCatalog } from '#i18n/load-catalog.ts'
import { errorText, outcomeText, remedyText, verdictHint, verdictText } from '#i18n/texts.ts'
import { createTranslate } from '#i18n/translate.ts'
import type { FaultKind } from '../portal-emulator/fault-kinds.ts'
import type { Portal } from '../portal-emulator/portal.ts'
import type { DemoCast } from '../portal-emulator/world/demo.ts'
import { expect, test } from './fixtures.ts'

/** Every sentence that tells what became or would become of somebody, on the page, in both languages. */

const answer = (status: number, code: string): FaultKind => ({ kind: 'internal-error', status, code })

/** What makes the last look at the portal fail, before anything is sent. The other codes do not stop a run. */
const failures: readonly (readonly [PortalErrorCode, FaultKind])[] = [
  ['network', { kind: 'cut-before-work' }],
  ['timeout', answer(408, 'REQUEST_TIMEOUT')],
  ['gateway', { kind: 'bad-gateway' }],
  ['server', answer(500, 'INTERNAL_SERVER_ERROR')],
  ['unexpected-answer', { kind: 'wrong-shape', result: 7 }],
  ['rate-limit', { kind: 'unavailable' }],
  ['operation-limit', { kind: 'operation-limit', resetInSeconds: 600 }],
  ['session-expired', answer(401, 'NO_AUTH_FOUND')],
  ['app-closed', answer(403, 'user_access_error')],
  ['plan', { kind: 'plan' }],
  ['confirmation', answer(401, 'METHOD_CONFIRM_WAITING')],
  ['overload', answer(503, 'OVERLOAD_LIMIT')],
  ['portal-closed', answer(403, 'PORTAL_DELETED')],
  ['bad-request', answer(400, 'ERROR_ODD')],
]

const keepDraft = (
  portal: Portal,
  cast: DemoCast,
  groups: readonly number[],
  people: readonly number[],
): void => {
  const draft = { version: 1, groups, people, message: '' }
  portal.inside.userOptionsOf(cast.me).set('draft', JSON.stringify(draft))
}

/** Keys of the catalogue and places left open are nobody's words. */
async function expectWordsOnly(frame: FrameLocator): Promise<void> {
  const texts = await frame.locator('main, body').first().innerText()
  expect(
    texts.match(/\{\w+\}|\b(?:outcome|verdict|verdictHint|error|remedy|receipt|forecast)\.[\w.-]+/g),
  ).toBeNull()
}

for (const lang of languages) {
  test.describe(`in ${lang}`, () => {
    let t: Translate
    test.beforeAll(async () => {
      t = createTranslate(lang, await loadCatalog(lang))
    })

    test('every outcome is on the receipt, in one sentence of its own', async ({ open, portal, cast }) => {
      const people = [...portal.world.people.all()]
        .map(({ id }) => id)
        .filter((id) => id !== cast.me && id !== cast.hostile)
      const outcomes = new Map(allOutcomes.map((outcome, index) => [userId(people[index] ?? 0), outcome]))
      expect(outcomes.size).toBe(allOutcomes.length)
      const none = { sending: [], doubtful: [], missing: [], todo: [], onceDoubtful: [] }
      const record = recordText({
        runId: 'words',
        holder: 'words',
        owner: userId(cast.me),
        beat: 1,
        startedAt: Date.now(),
        writtenAt: Date.now(),
        endedAt: Date.now(),
        message: '',
        whole: true,
        groups: [{ groupId: groupId(cast.websiteRelaunch), outcomes, ...none }],
      })
      portal.inside.userOptionsOf(cast.me).set('run-1', record)
      const frame = await open({ page: 'app', lang })
      await expect(frame.getByRole('table')).toHaveCount(2)
      const cells = await frame.getByRole('cell').allInnerTexts()
      for (const outcome of allOutcomes) {
        const words = outcomeText(t, outcome)
        expect(
          cells.filter((cell) => cell.trim() === words),
          words,
        ).toHaveLength(1)
      }
      await expectWordsOnly(frame)
    })

    test('every failure before sending tells what happened, that nothing was sent, and what to do', async ({
      open,
      portal,
      cast,
    }) => {
      test.setTimeout(180_000)
      keepDraft(portal, cast, [cast.websiteRelaunch], [cast.mila])
      for (const [code, fault] of failures) {
        // Opened afresh: a read that is still being repeated would answer for the next one.
        const frame = await open({ page: 'app', lang })
        const button = frame.getByRole('button', { name: t('invite.button', { count: 1 }), exact: true })
        await expect(button).not.toHaveAttribute('aria-disabled', 'true')
        // What the SDK makes of a batch of no shape at all is its own affair, so one plain method has it.
        const method = code === 'unexpected-answer' ? 'user.get' : '*'
        portal.faults.add({ method, ...fault, when: { always: true } })
        await button.click()
        const alert = frame.getByRole('alert')
        await expect(alert).toContainText(t('invite.failed', { reason: errorText(t, code) }), {
          timeout: 30_000,
        })
        await expect(alert).toContainText(remedyText(t, code))
        await expectWordsOnly(frame)
        portal.faults.clear()
      }
      expect(portal.journal.count('sonet_group.user.invite')).toBe(0)
    })

    // All but `not-a-person`: the portal, asked for people by ID, names no bots, so it cannot be brought about here.
    test('every verdict is on the form, with what to do about it', async ({ open, portal, cast }) => {
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
        ...([
          'invite',
          'member',
          'member-by-department',
          'invited',
          'requested',
          'self',
          'dismissed',
        ] as const),
        ...(['outsider', 'no-right', 'archived', 'group-gone'] as const),
      )
      keepDraft(portal, cast, [websiteRelaunch], [cast.mila])
      portal.faults.add({
        method: 'socialnetwork.api.workgroup.get',
        ...answer(403, 'ACCESS_DENIED'),
        when: { always: true },
      })
      await seen(await open({ page: 'app', lang }), 'unchecked')
      portal.faults.clear()
      portal.faults.add({
        method: 'socialnetwork.api.workgroup.get',
        kind: 'delay',
        ms: 30_000,
        when: { always: true },
      })
      await seen(await open({ page: 'app', lang }), 'checking')
    })
  })
}
