import { asPortalError } from './portal-error.ts'
import type { Clock, GroupDirectory, InvitationSender, JournalStorage } from './ports.ts'
import type { Plan } from './plan.ts'
import { applyEvent } from './run-apply.ts'
import type { RunEvent } from './run-event.ts'
import { nextCommand } from './run-next.ts'
import { recordOf } from './run-record.ts'
import { startRun, type Command, type RunState } from './run-state.ts'

/** What a run needs of the world. */
export interface RunPorts {
  readonly sender: InvitationSender
  readonly groups: Pick<GroupDirectory, 'roster'>
  readonly clock: Clock
  readonly journal: JournalStorage
}

type Doable = Exclude<Command, { kind: 'finish' }>

async function send(
  command: Extract<Command, { kind: 'send' }>,
  plan: Plan,
  ports: RunPorts,
): Promise<RunEvent> {
  const startedAt = ports.clock.now()
  try {
    const invited = await ports.sender.invite(command.groupId, command.userIds, plan.message)
    return { kind: 'answered', invited, tookMs: ports.clock.now() - startedAt }
  } catch (error) {
    return { kind: 'send-failed', failure: asPortalError(error), at: ports.clock.now() }
  }
}

async function read(command: Extract<Command, { kind: 'read' }>, ports: RunPorts): Promise<RunEvent> {
  try {
    const roster = await ports.groups.roster(command.groupId, 'relations')
    return { kind: 'read', roster, at: ports.clock.now() }
  } catch (error) {
    return { kind: 'read-failed', failure: asPortalError(error) }
  }
}

const never = new AbortController().signal

/** A person who cancels need not sit out the portal's limits; a group in doubt still gets its time. */
function cutsShort({ reason }: Extract<Command, { kind: 'wait' }>, stop: AbortSignal): AbortSignal {
  const limited = reason === 'rate-limit' || reason === 'operation-limit'
  return limited && !stop.aborted ? stop : never
}

async function carryOut(command: Doable, plan: Plan, ports: RunPorts, stop: AbortSignal): Promise<RunEvent> {
  switch (command.kind) {
    case 'send':
      return send(command, plan, ports)
    case 'read':
      return read(command, ports)
    case 'wait':
      await ports.clock.wait(command.ms, cutsShort(command, stop))
      return { kind: 'waited' }
  }
}

/** A journal that cannot be written must not keep people from being invited. */
const written = (writing: Promise<void>): Promise<void> => writing.catch(() => undefined)

/**
 * Carries a plan out, one call at a time, and yields the state before and after each. Ends with everybody
 * having exactly one outcome. Aborting `stop` cancels: what is in flight is finished and told. Never rejects
 * for anything that the portal does.
 */
export async function* driveRun(
  plan: Plan,
  ports: RunPorts,
  stop: AbortSignal,
): AsyncGenerator<RunState, RunState> {
  const startedAt = ports.clock.now()
  let state = startRun(plan)
  const cancelIfAsked = (): void => {
    if (stop.aborted && !state.cancelled) state = applyEvent(state, { kind: 'cancelled' })
  }
  yield state
  for (;;) {
    cancelIfAsked()
    const command = nextCommand(state)
    if (command.kind === 'finish') break
    if (command.kind === 'send') {
      await written(ports.journal.write(recordOf(state, startedAt)))
      cancelIfAsked()
      if (state.cancelled) continue
    }
    state = applyEvent(state, { kind: 'started', command })
    yield state
    const event = await carryOut(command, plan, ports, stop)
    cancelIfAsked()
    state = applyEvent(state, event)
    yield state
  }
  await written(ports.journal.clear())
  return state
}
