import { PortalError } from '#domain/portal-error.ts'
import { peopleByGroup, type Pair } from '#domain/sent/reminders.ts'
import type { SentRun } from '#domain/sent/sent-run.ts'
import { withdrawInvitations, type WithdrawnPair } from '#domain/sent/withdraw.ts'
import { useErrand, type Errand, type ErrandTools } from './errand.ts'
import { readRunNow } from './run-now.ts'

/** What the user has agreed to. */
interface WithdrawalRequest {
  readonly run: SentRun
  readonly pairs: readonly Pair[]
}

/** Withdraws these invitations, and reads how the run stands then. */
async function withdraw(
  { run, pairs }: WithdrawalRequest,
  { client, services, onTotal, ...tools }: ErrandTools,
): Promise<readonly WithdrawnPair[]> {
  const followUp = await services.followUp().catch((cause: unknown) => {
    throw new PortalError('network', { cause })
  })
  onTotal(pairs.length)
  const { groups } = services
  const results = await withdrawInvitations(peopleByGroup(pairs), { ...tools, groups, followUp })
  await readRunNow(client, services, run).catch(() => undefined)
  return results
}

/** Withdraws invitations that wait. */
export const useWithdrawing = (): Errand<WithdrawalRequest, readonly WithdrawnPair[]> =>
  useErrand('withdraw', withdraw)
