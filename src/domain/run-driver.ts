import { asPortalError } from './portal-error.ts'
import type { Clock, GroupDirectory, InvitationSender } from './ports.ts'
import { applyEvent } from './run-apply.ts'
import type { RunControls } from './run-controls.ts'
import type { RunEvent } from './run-event.ts'
import { beatEveryMs, type RunJournal } from './run-journal.ts'
import { nextCommand } from './run-next.ts'
import type { Command, RunState } from './run-state.ts'

/** What a run needs of the world. */
export interface RunPorts {
  readonly sender: InvitationSender
  readonly groups: Pick<GroupDirectory, 'roster'>
  readonly clock: Clock
}

type Send = Extract<Command, { kind: 'send' }>
type Read = Extract<Command, { kind: 'read' }>
type Wait = Extract<Command, { kind: 'wait' }>

/** Everything that carries a run. */
interface Carriers extends RunPorts {
  readonly journal: RunJournal
  readonly controls: RunControls
  readonly message: string
}

async function send(command: Send, { sender, clock, message }: Carriers): Promise<RunEvent> {
  const startedAt = clock.now()
  try {
    const invited = await sender.invite(command.groupId, command.userIds, message)
    return { kind: 'answered', invited, tookMs: clock.now() - startedAt }
  } catch (error) {
    return { kind: 'send-failed', failure: asPortalError(error), at: clock.now() }
  }
}

async function read(command: Read, { groups, clock }: Carriers): Promise<RunEvent> {
  try {
    const roster = await groups.roster(command.groupId, 'relations')
    return { kind: 'read', roster, at: clock.now() }
  } catch (error) {
    return { kind: 'read-failed', failure: asPortalError(error) }
  }
}

const never = new AbortController().signal

/** A person who cancels need not sit out the portal's limits; a group in doubt still gets its time. */
function cutsShort({ reason }: Wait, { stop, hurry }: RunControls): AbortSignal {
  if (reason === 'undo') return hurry
  const limited = reason === 'rate-limit' || reason === 'operation-limit'
  return limited && !stop.aborted ? stop : never
}

/** Waits, and lets other pages know meanwhile that the run lives. */
async function wait(command: Wait, { clock, journal, controls }: Carriers): Promise<RunEvent> {
  const signal = cutsShort(command, controls)
  const startedAt = clock.now()
  for (let left = command.ms; left > 0 && !signal.aborted; left -= beatEveryMs) {
    await clock.wait(Math.min(left, beatEveryMs), signal)
    if (left > beatEveryMs) await journal.beat()
  }
  return { kind: 'waited', leftMs: signal.aborted ? startedAt + command.ms - clock.now() : 0 }
}

/** Until the person changes their mind, or it is time to say that the run lives. */
async function hold({ clock, journal, controls }: Carriers): Promise<void> {
  if (!controls.paused) return
  const woken = new AbortController()
  const changed = controls.whenChanged().then(() => woken.abort())
  await Promise.race([changed, clock.wait(beatEveryMs, woken.signal)])
  if (controls.paused) await journal.beat()
}

function carryOut(command: Send | Read | Wait, carriers: Carriers): Promise<RunEvent> {
  switch (command.kind) {
    case 'send':
      return send(command, carriers)
    case 'read':
      return read(command, carriers)
    case 'wait':
      return wait(command, carriers)
  }
}

/** Brings the person's wishes into the state. */
function heard(state: RunState, { stop, paused }: RunControls): RunState {
  const next = stop.aborted && !state.cancelled ? applyEvent(state, { kind: 'cancelled' }) : state
  return next.paused === paused ? next : applyEvent(next, { kind: paused ? 'paused' : 'resumed' })
}

/**
 * Carries a run on from `start`, one call at a time, and yields the state before and after each. Ends with
 * everybody having exactly one outcome. A cancelled run finishes what is in flight and tells it. Never rejects for
 * anything that the portal does.
 */
export async function* driveRun(
  start: RunState,
  ports: RunPorts,
  journal: RunJournal,
  controls: RunControls,
): AsyncGenerator<RunState, RunState> {
  const carriers = { ...ports, journal, controls, message: start.plan.message }
  let state = start
  yield state
  for (;;) {
    state = heard(state, controls)
    const command = nextCommand(state)
    if (command.kind === 'finish') break
    const decisive = command.kind === 'send' || command.kind === 'hold'
    if (decisive && !(await journal.isMine())) {
      state = applyEvent(state, { kind: 'taken-over' })
      yield state
      return state
    }
    if (command.kind === 'send') {
      await journal.note(state, command)
      state = heard(state, controls)
      if (state.cancelled || state.paused) continue
    }
    state = applyEvent(state, { kind: 'started', command })
    yield state
    if (command.kind === 'hold') {
      await hold(carriers)
      continue
    }
    const event = await carryOut(command, carriers)
    state = applyEvent(heard(state, controls), event)
    yield state
  }
  yield state
  await journal.end(state)
  return state
}
