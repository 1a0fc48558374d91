import type { QueryClient } from '@tanstack/react-query'
import type { Draft } from '#domain/draft.ts'
import type { Person } from '#domain/person.ts'
import type { JournalSlot, SlotContents } from '#domain/ports.ts'
import type { ReceiptRow } from '#domain/receipt.ts'
import { withEarlier } from '#domain/run-again.ts'
import { claimRun, freeSlot, openJournal, type JournalPlace, type RunJournal } from '#domain/run-journal.ts'
import { peopleOf } from '#domain/run-record.ts'
import { resumedRun } from '#domain/run-resume.ts'
import { startRun, undoable, type RunState } from '#domain/run-state.ts'
import type { EarlierRun } from './earlier-runs.ts'
import { openingOptions } from './opening.ts'
import { prepareRun, type OnlyPairs } from './prepare-run.ts'
import type { RunSnapshot } from './run-snapshot.ts'
import type { Services } from './services.tsx'
import { mayTakeOver } from './take-over.ts'

/** What a page can set going. */
export type Task =
  | { readonly kind: 'start'; readonly draft: Draft }
  /** These pairs of the receipt once more; what was told before is kept. */
  | {
      readonly kind: 'retry'
      readonly run: RunSnapshot
      readonly message: string
      readonly rows: readonly ReceiptRow[]
    }
  /** What an earlier page left unfinished. */
  | { readonly kind: 'resume'; readonly earlier: EarlierRun }

/** A run at its beginning, or where an earlier page left it. */
export interface BegunRun {
  readonly start: RunState
  readonly people: readonly Person[]
  readonly journal: RunJournal
  readonly place: JournalPlace
}

const noSlots: ReadonlyMap<JournalSlot, SlotContents> = new Map()

async function prepared(
  client: QueryClient,
  services: Services,
  draft: Draft,
  only: OnlyPairs,
): Promise<BegunRun> {
  const [{ plan, people }, slots, { me }] = await Promise.all([
    prepareRun(client, services, draft, only),
    services.journal.read().catch(() => noSlots),
    client.ensureQueryData(openingOptions(services)),
  ])
  const { clock } = services.run
  const place: JournalPlace = {
    slot: freeSlot(slots),
    runId: services.newId(),
    holder: services.pageId,
    owner: me,
    startedAt: clock.now(),
    beat: 0,
    whole: true,
  }
  const undoMs = services.settings.read().undoSeconds * 1_000
  const someone = plan.groups.some(({ userIds }) => userIds.length > 0)
  return {
    start: undoable(startRun(plan), someone ? undoMs : 0),
    people,
    journal: openJournal(services.journal, place, clock),
    place,
  }
}

function draftOf({ run, message, rows }: Extract<Task, { kind: 'retry' }>): Draft {
  const people = new Set(rows.map(({ userId }) => userId))
  return {
    message,
    groups: [...new Set(rows.map(({ groupId }) => groupId))],
    people: run.people.filter(({ id }) => people.has(id)),
  }
}

const eachOnce = (people: readonly Person[]): readonly Person[] => [
  ...new Map(people.map((person) => [person.id, person])).values(),
]

async function resumed(services: Services, earlier: EarlierRun): Promise<BegunRun | null> {
  const [free, people] = await Promise.all([
    mayTakeOver(services, earlier),
    services.people.byIds(peopleOf(earlier.record)),
  ])
  if (!free) return null
  const { slot, record } = earlier
  const { clock } = services.run
  const place = await claimRun(services.journal, slot, record, services.pageId)
  const gone = new Set(people.filter(({ active }) => !active).map(({ id }) => id))
  return {
    start: resumedRun(record, clock.now(), gone),
    people,
    journal: openJournal(services.journal, place, clock),
    place,
  }
}

/**
 * Reads whatever has to be read before the first call. Null when another page is at it. Rejects, with nothing sent,
 * when the portal cannot be read.
 */
export async function beginRun(
  client: QueryClient,
  services: Services,
  task: Task,
): Promise<BegunRun | null> {
  switch (task.kind) {
    case 'start':
      return prepared(client, services, task.draft, null)
    case 'retry': {
      const begun = await prepared(client, services, draftOf(task), task.rows)
      return {
        ...begun,
        start: withEarlier(begun.start, task.run.outcomes),
        people: eachOnce([...task.run.people, ...begun.people]),
      }
    }
    case 'resume':
      return resumed(services, task.earlier)
  }
}
