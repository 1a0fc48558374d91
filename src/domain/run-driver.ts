import { asPortalError } from './portal-error.ts'
import type { Clock, GroupDirectory, InvitationSender, JournalStorage } from './ports.ts'
import type { Plan } from './plan.ts'
import { applyEvent } from './run-apply.ts'
import type { RunControls } from './run-controls.ts'
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

type Doable = Exclude<Command, { kind: 'finish' | 'hold' }>

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

/** Brings the person's wishes into the state. */
function heard(state: RunState, { stop, paused }: RunControls): RunState {
  const next = stop.aborted && !state.cancelled ? applyEvent(state, { kind: 'cancelled' }) : state
  return next.paused === paused ? next : applyEvent(next, { kind: paused ? 'paused' : 'resumed' })
}

/**
 * Carries a plan out, one call at a time, and yields the state before and after each. Ends with everybody
 * having exactly one outcome. A cancelled run finishes what is in flight and tells it. Never rejects for
 * anything that the portal does.
 */
export async function* driveRun(
  plan: Plan,
  ports: RunPorts,
  controls: RunControls,
): AsyncGenerator<RunState, RunState> {
  const startedAt = ports.clock.now()
  let state = startRun(plan)
  yield state
  for (;;) {
    state = heard(state, controls)
    const command = nextCommand(state)
    if (command.kind === 'finish') break
    if (command.kind === 'send') {
      await written(ports.journal.write(recordOf(state, startedAt)))
      state = heard(state, controls)
      if (state.cancelled || state.paused) continue
    }
    state = applyEvent(state, { kind: 'started', command })
    yield state
    if (command.kind === 'hold') {
      if (controls.paused) await controls.whenChanged()
      continue
    }
    const event = await carryOut(command, plan, ports, controls.stop)
    state = applyEvent(heard(state, controls), event)
    yield state
  }
  yield state
  await written(ports.journal.clear())
  return state
}
