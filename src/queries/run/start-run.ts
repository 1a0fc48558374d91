import type { QueryClient } from '@tanstack/react-query'
import { momentOf } from '#domain/clock.ts'
import type { Draft } from '#domain/draft/draft.ts'
import { continuedRun, withEarlier } from '#domain/journal/continued.ts'
import type { UserId } from '#domain/ids.ts'
import { claimRun, openJournal, type PlacedJournal } from '#domain/journal/journal.ts'
import { peopleOf } from '#domain/journal/record.ts'
import type { JournalPlace, SeenSlots } from '#domain/journal/recorded-run.ts'
import { sourcesTaken } from '#domain/people-source.ts'
import type { Person } from '#domain/people/person.ts'
import type { ReceiptRow } from '#domain/receipt/receipt.ts'
import { applyEvent } from '#domain/run/apply-event.ts'
import { startRun, withUndoWindow, type RunState } from '#domain/run/state.ts'
import { openingOptions } from '#queries/opening.ts'
import type { Services } from '#queries/services.tsx'
import type { EarlierRun } from './earlier-runs.ts'
import { readFreshPlan, type OnlyPairs } from './fresh-plan.ts'
import type { EndedRun } from './shown-run.ts'
import { mayTakeOver } from './take-over.ts'

/** What a tab can start. */
export type RunRequest =
  | { readonly kind: 'start'; readonly draft: Draft }
  /** These pairs of the receipt once more; what was told before is kept. */
  | { readonly kind: 'retry'; readonly run: EndedRun; readonly rows: readonly ReceiptRow[] }
  /** What an earlier tab left unfinished. */
  | { readonly kind: 'continue'; readonly earlier: EarlierRun }

/** A run before its first call, or where an earlier tab left it. */
export interface ReadyRun {
  readonly start: RunState
  readonly people: readonly Person[]
  readonly journal: PlacedJournal
  readonly place: JournalPlace
}

/** What the slots hold; null when they cannot be read. */
async function seeSlots({ journal, clock }: Services, me: UserId): Promise<SeenSlots | null> {
  const at = momentOf(clock)
  const slots = await journal.read(me).catch(() => null)
  return slots && { slots, at }
}

async function startNew(
  client: QueryClient,
  services: Services,
  draft: Draft,
  again: { readonly only: OnlyPairs; readonly replaces: string } | null,
): Promise<ReadyRun> {
  const { me } = await client.ensureQueryData(openingOptions(services))
  const undoMs = services.settings.read().undoSeconds * 1_000
  // With a time for undoing, what the slots hold is read when it is over.
  const [{ plan, people }, seen] = await Promise.all([
    readFreshPlan(client, services, draft, again?.only ?? null),
    undoMs === 0 ? seeSlots(services, me) : null,
  ])
  const { clock } = services
  const place: JournalPlace = {
    slot: null,
    replaces: again?.replaces ?? null,
    runId: services.newId(),
    holder: services.tabId,
    owner: me,
    generation: 0,
    startedAt: clock.now(),
    term: 0,
    beat: 0,
    whole: true,
    sources: sourcesTaken(
      draft.sources ?? [],
      draft.people.map(({ id }) => id),
    ),
  }
  const someone = plan.groups.some(({ userIds }) => userIds.length > 0)
  return {
    start: withUndoWindow(startRun(plan), someone ? undoMs : 0),
    people,
    journal: openJournal(services.journal, place, clock, seen),
    place,
  }
}

function draftOf(run: EndedRun, rows: readonly ReceiptRow[]): Draft {
  const people = new Set(rows.map(({ userId }) => userId))
  return {
    message: run.message,
    groups: [...new Set(rows.map(({ groupId }) => groupId))],
    people: run.people.filter(({ id }) => people.has(id)),
    sources: run.sources,
  }
}

const eachOnce = (people: readonly Person[]): readonly Person[] => [
  ...new Map(people.map((person) => [person.id, person])).values(),
]

/** What was stopped stays stopped: continuing only finds out what became of what was sent. */
const stoppedIf = (cancelled: boolean, state: RunState): RunState =>
  cancelled ? applyEvent(state, { kind: 'cancelled' }) : state

async function continueEarlier(services: Services, earlier: EarlierRun): Promise<ReadyRun | null> {
  const [free, people] = await Promise.all([
    mayTakeOver(services, earlier),
    services.people.byIds(peopleOf(earlier.record)),
  ])
  if (!free) return null
  const { slot, record } = earlier
  const { clock } = services
  const place = await claimRun(services.journal, slot, record, services.tabId)
  const dismissed = new Set(people.filter(({ active }) => !active).map(({ id }) => id))
  return {
    start: stoppedIf(record.cancelled, continuedRun(record, dismissed)),
    people,
    journal: openJournal(services.journal, place, clock),
    place,
  }
}

/**
 * Reads all that has to be read before the first call. Null when another tab is carrying the run out. Rejects with a
 * `PortalError`, with nothing sent, when the portal cannot be read.
 */
export async function readyRun(
  client: QueryClient,
  services: Services,
  request: RunRequest,
): Promise<ReadyRun | null> {
  switch (request.kind) {
    case 'start':
      return startNew(client, services, request.draft, null)
    case 'retry': {
      const { run, rows } = request
      const ready = await startNew(client, services, draftOf(run, rows), { only: rows, replaces: run.runId })
      return {
        ...ready,
        start: withEarlier(ready.start, run.outcomes),
        people: eachOnce([...run.people, ...ready.people]),
      }
    }
    case 'continue':
      return continueEarlier(services, request.earlier)
  }
}
