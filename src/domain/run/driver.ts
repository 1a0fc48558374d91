import type { Clock } from '#domain/clock.ts'
import { traitsOf } from '#domain/failure-traits.ts'
import type { GroupDirectory } from '#domain/groups/group-directory.ts'
import type { GroupId, UserId } from '#domain/ids.ts'
import { asPortalError, PortalError } from '#domain/portal-error.ts'
import { applyEvent } from './apply-event.ts'
import type { RunControls } from './controls.ts'
import type { RunEvent } from './event.ts'
import { heartbeatEveryMs } from './heartbeat.ts'
import { nextCommand } from './next-command.ts'
import { notLookedUp } from './refused.ts'
import type { Command, RunState } from './state.ts'

/** What the portal said to an invitation. */
export interface InvitationAnswer {
  /** IDs that it says it invited, in its order. */
  readonly invited: readonly UserId[]
  /** How long it wants to be left alone before the next call, milliseconds; 0 as a rule. */
  readonly restMs: number
}

/**
 * Sends invitations. `invite` rejects with a `PortalError`; one whose traits say that the write did nothing stands only
 * for what the portal itself said in its own words (rest.md 1.2, 6.3).
 */
export interface InvitationSender {
  invite(group: GroupId, people: readonly UserId[], message: string): Promise<InvitationAnswer>
}

/** The ports of a run. */
export interface RunPorts {
  readonly sender: InvitationSender
  readonly groups: Pick<GroupDirectory, 'roster'>
  readonly clock: Clock
}

/**
 * Where a run records itself. No method rejects: a journal that cannot be written must not keep people from being
 * invited.
 */
export interface RunJournal {
  /** Records the state, and before a call also `next`, the call. */
  record(state: RunState, next: Command | null): Promise<void>
  /** Shows other tabs that the run is alive while it waits. */
  heartbeat(): Promise<void>
  /** Records the outcomes when everybody has one. */
  end(state: RunState): Promise<void>
  /** False when another tab has taken the run over, null when that cannot be told at the moment. */
  isMine(): Promise<boolean | null>
}

/** How often a tab asks whether the run is still its own before it gives it up, and how long it waits between. */
const ownershipPatience = 5
const ownershipWaitMs = 3_000

type Send = Extract<Command, { kind: 'send' }>
type Read = Extract<Command, { kind: 'read' }>
type Wait = Extract<Command, { kind: 'wait' }>

/** Dependencies of a running loop. */
interface RunContext extends RunPorts {
  readonly journal: RunJournal
  readonly controls: RunControls
  readonly message: string
}

async function send(command: Send, { sender, clock, message }: RunContext): Promise<RunEvent> {
  const startedAt = clock.elapsed()
  try {
    const { invited, restMs } = await sender.invite(command.groupId, command.userIds, message)
    const sent = new Set(command.userIds)
    // An answer about people who were not sent is not the answer to this call.
    if (!invited.every((id) => sent.has(id))) throw new PortalError('unexpected-answer')
    return { kind: 'answered', invited, tookMs: clock.elapsed() - startedAt, restMs }
  } catch (error) {
    return { kind: 'send-failed', failure: asPortalError(error) }
  }
}

async function read(command: Read, { groups, clock }: RunContext): Promise<RunEvent> {
  try {
    const roster = await groups.roster(command.groupId, 'relations')
    if (roster.groupId !== command.groupId) throw new PortalError('unexpected-answer')
    return { kind: 'read', roster, readAt: clock.now() }
  } catch (error) {
    return { kind: 'read-failed', failure: asPortalError(error) }
  }
}

const never = new AbortController().signal

/** What ends a wait early: cancelling ends the wait for a limit, but not the time that a group in doubt needs. */
function cutsShort({ reason }: Wait, { stop, hurry }: RunControls): AbortSignal {
  if (reason === 'undo') return hurry
  const limited = reason === 'rate-limit' || reason === 'operation-limit'
  return limited && !stop.aborted ? stop : never
}

/** Waits, and meanwhile shows other tabs that the run is alive. */
async function wait(command: Wait, { clock, journal, controls }: RunContext): Promise<RunEvent> {
  const signal = cutsShort(command, controls)
  const startedAt = clock.elapsed()
  for (let left = command.ms; left > 0 && !signal.aborted; left -= heartbeatEveryMs) {
    await clock.wait(Math.min(left, heartbeatEveryMs), signal)
    if (left > heartbeatEveryMs) await journal.heartbeat()
  }
  return { kind: 'waited', leftMs: signal.aborted ? startedAt + command.ms - clock.elapsed() : 0 }
}

/** Waits until the user resumes or cancels, or until the next heartbeat is due. */
async function hold({ clock, journal, controls }: RunContext): Promise<void> {
  if (!controls.paused) return
  const woken = new AbortController()
  const changed = controls.whenChanged().then(() => woken.abort())
  await Promise.race([changed, clock.wait(heartbeatEveryMs, woken.signal)])
  if (controls.paused) await journal.heartbeat()
}

function perform(command: Send | Read | Wait, context: RunContext): Promise<RunEvent> {
  switch (command.kind) {
    case 'send':
      return send(command, context)
    case 'read':
      return read(command, context)
    case 'wait':
      return wait(command, context)
  }
}

/** Applies pause and cancel requests made since the last step. */
function applyControls(state: RunState, { stop, paused }: RunControls): RunState {
  const next = stop.aborted && !state.cancelled ? applyEvent(state, { kind: 'cancelled' }) : state
  return next.paused === paused ? next : applyEvent(next, { kind: paused ? 'paused' : 'resumed' })
}

/**
 * Carries a run out from `start`, one call at a time, and yields the state before and after each. At the end everybody
 * has exactly one outcome. A cancelled run finishes the call in flight and explains it. Never rejects because of the
 * portal.
 */
export async function* driveRun(
  start: RunState,
  ports: RunPorts,
  journal: RunJournal,
  controls: RunControls,
): AsyncGenerator<RunState, RunState> {
  const context = { ...ports, journal, controls, message: start.plan.message }
  let state = start
  /** Whether anything was recorded, by this tab or the one before it: a run that is undone leaves no trace. */
  let recorded = start.groups.some(({ unread }) => unread)
  let doubts = 0
  /** A tab that slept must not write over what another one has recorded since. */
  const record = async (next: Command | null): Promise<void> => {
    if ((await journal.isMine()) === true) await journal.record(state, next)
  }
  const follow = async (): Promise<void> => {
    const before = state
    state = applyControls(state, controls)
    // A tab that dies after Stop must not offer to send what was stopped.
    if (recorded && state.cancelled && !before.cancelled) await record(state.current)
  }
  yield state
  for (;;) {
    await follow()
    const command = nextCommand(state)
    if (command.kind === 'finish') break
    const decisive = command.kind === 'send' || command.kind === 'hold'
    const mine = decisive ? await journal.isMine() : true
    if (decisive) doubts = mine === null ? doubts + 1 : 0
    if (mine === false || doubts > ownershipPatience) {
      state = applyEvent(state, { kind: 'taken-over' })
      yield state
      return state
    }
    if (mine === null) {
      // A tab that was silent for long must not send before it knows that nobody has taken its place.
      state = applyEvent(state, { kind: 'not-sure', waitMs: ownershipWaitMs * doubts })
      yield state
      continue
    }
    if (command.kind === 'send') {
      await journal.record(state, command)
      recorded = true
      await follow()
      if (state.cancelled || state.paused) continue
    }
    state = applyEvent(state, { kind: 'started', command })
    yield state
    if (command.kind === 'hold') {
      await hold(context)
      continue
    }
    const event = await perform(command, context)
    await follow()
    const before = state
    state = applyEvent(state, event)
    // The record says that the call may have run. The portal has refused it, or its people have been looked up since.
    const refused = event.kind === 'send-failed' && traitsOf(event.failure).write === 'did-nothing'
    if (refused || (event.kind === 'read' && before.groups.some((group) => notLookedUp(group).length > 0)))
      await record(null)
    yield state
  }
  yield state
  await journal.end(state)
  return state
}
