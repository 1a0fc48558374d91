import type { PortalErrorCode } from '#domain/portal-error.ts'
import { errorText, remedyText } from '#i18n/texts.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'
import { answerWith, expectWordsOnly, keepDraft, textsIn } from '#test/e2e/support/texts.ts'
import type { FaultKind } from '#test/portal-emulator/fault-kinds.ts'

/** What makes the last look at the portal fail, before anything is sent. The other codes do not stop a run. */
const failures: readonly (readonly [PortalErrorCode, FaultKind])[] = [
  ['network', { kind: 'cut-before-work' }],
  ['timeout', answerWith(408, 'REQUEST_TIMEOUT')],
  ['gateway', { kind: 'bad-gateway' }],
  ['server', answerWith(500, 'INTERNAL_SERVER_ERROR')],
  ['unexpected-answer', { kind: 'wrong-shape', result: 7 }],
  ['rate-limit', { kind: 'unavailable' }],
  ['operation-limit', { kind: 'operation-limit', resetInSeconds: 600 }],
  ['session-expired', answerWith(401, 'NO_AUTH_FOUND')],
  ['app-closed', answerWith(403, 'user_access_error')],
  ['plan', { kind: 'plan' }],
  ['confirmation', answerWith(401, 'METHOD_CONFIRM_WAITING')],
  ['overload', answerWith(503, 'OVERLOAD_LIMIT')],
  ['portal-closed', answerWith(403, 'PORTAL_DELETED')],
  ['bad-request', answerWith(400, 'ERROR_ODD')],
]

for (const lang of ['en', 'ru'] as const) {
  test(`every failure before sending tells what happened, that nothing was sent, and what to do (${lang})`, async ({
    open,
    portal,
    cast,
  }) => {
    const t = textsIn(lang)
    test.setTimeout(180_000)
    keepDraft(portal, cast, [cast.websiteRelaunch], [cast.mila])
    for (const [code, fault] of failures) {
      // Opened afresh: a read that is still being repeated would answer for the next one.
      const frame = await open({ page: 'app', lang })
      const button = frame.getByRole('button', { name: t('invite.button', { count: 1 }), exact: true })
      await expect(button).not.toHaveAttribute('aria-disabled', 'true')
      // The SDK handles a malformed batch in its own way, so this answer goes to one plain method.
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
}
