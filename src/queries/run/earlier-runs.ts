import { queryOptions, skipToken, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { momentOf, type Moment } from '#domain/clock.ts'
import type { UserId } from '#domain/ids.ts'
import { journalSlots, type JournalSlot, type Slots } from '#domain/journal/journal-storage.ts'
import { runsIn } from '#domain/journal/place.ts'
import { emptyDamaged } from '#domain/journal/put-away.ts'
import { livenessOf, observedMs, sightingOf, type Liveness, type Sighting } from '#domain/journal/takeover.ts'
import { useOpening } from '#queries/opening.ts'
import { useServices, type Services } from '#queries/services.tsx'

/** A run that an earlier tab left in the journal. */
export interface EarlierRun extends Sighting {
  readonly slot: JournalSlot
  /** Whether another tab is carrying it out, if it is not over. */
  readonly liveness: Liveness
}

interface Journal {
  readonly slots: Slots
  readonly runs: readonly EarlierRun[]
  /** The portal did not tell what is stored now; `slots` are what it said at the opening. */
  readonly unread: boolean
}

/** What the slots hold, and what that tells of runs that were seen before. */
function journalFrom(slots: Slots, unread: boolean, at: Moment, before: Journal | undefined): Journal {
  const runs = runsIn(slots).map(({ slot, record }): EarlierRun => {
    const known = before?.runs.find((run) => run.record.runId === record.runId)
    const sighting = sightingOf(record, at, known)
    return { ...sighting, slot, liveness: livenessOf(sighting, at) }
  })
  return { slots, runs, unread }
}

/** Without a request where the portal said at the opening that there is nothing. */
async function readJournal(
  { journal, clock }: Services,
  me: UserId,
  before: Journal | undefined,
): Promise<Journal> {
  const opening = journal.atOpening(me)
  if (!before && [...opening.values()].every(({ kind }) => kind === 'empty'))
    return journalFrom(opening, false, momentOf(clock), before)
  try {
    const slots = await journal.read(me)
    return journalFrom(slots, false, momentOf(clock), before)
  } catch {
    return before ? { ...before, unread: true } : journalFrom(opening, true, momentOf(clock), before)
  }
}

const isUnfinished = ({ record }: EarlierRun): boolean => record.endedAt === null

const journalKey = (me: UserId | undefined) => ['journal', me] as const

const journalReader = (services: Services | null, me: UserId | undefined) =>
  services && me !== undefined
    ? ({ client }: { readonly client: QueryClient }) =>
        readJournal(services, me, client.getQueryData<Journal>(journalKey(me)))
    : skipToken

/** Read when the app opens, and again while it is not known whether another tab is at work. */
const journalOptions = (services: Services | null, me: UserId | undefined) =>
  queryOptions({
    queryKey: journalKey(me),
    queryFn: journalReader(services, me),
    staleTime: Infinity,
  })

/** Clears what was in these slots. */
export function forgetSlots(client: QueryClient, me: UserId, gone: readonly JournalSlot[]): void {
  client.setQueryData<Journal>(
    journalKey(me),
    (known) =>
      known && {
        ...known,
        slots: new Map([...known.slots].filter(([slot]) => !gone.includes(slot))),
        runs: known.runs.filter(({ slot }) => !gone.includes(slot)),
      },
  )
}

export interface EarlierRuns {
  /** Runs that are not over, the latest first: another tab may be carrying them out, or nobody. */
  readonly unfinished: readonly EarlierRun[]
  /** The latest run that ended, with its receipt. */
  readonly finished: EarlierRun | null
  /** Slots whose record cannot be read or belongs to somebody else. */
  readonly damaged: readonly JournalSlot[]
  /** What is shown may be behind: the portal did not say what is stored now. */
  readonly unread: boolean
  /** All slots hold runs that are not over: another one could not be recorded. */
  readonly full: boolean
  readonly readAgain: () => void
  readonly discardDamaged: () => void
}

type Sorted = Pick<EarlierRuns, 'unfinished' | 'finished' | 'damaged'>

function sortRuns({ slots, runs }: Journal, me: UserId): Sorted {
  const mine = runs.filter(({ record }) => record.owner === me)
  const damaged = [...slots].flatMap(([slot, contents]) => {
    const foreign = contents.kind === 'run' && contents.record.owner !== me
    return contents.kind === 'damaged' || foreign ? [slot] : []
  })
  const ended = mine.filter((run) => !isUnfinished(run))
  return {
    unfinished: mine.filter(isUnfinished).toSorted((a, b) => b.record.startedAt - a.record.startedAt),
    finished: ended.toSorted((a, b) => (b.record.endedAt ?? 0) - (a.record.endedAt ?? 0))[0] ?? null,
    damaged,
  }
}

const mayBeAlive = (run: EarlierRun): boolean => isUnfinished(run) && run.liveness !== 'silent'

/** What earlier tabs left in the journal; undefined until it is known. `watch`: while it is in sight. */
export function useEarlierRuns({ watch }: { readonly watch: boolean }): EarlierRuns | undefined {
  const services = useServices()
  const client = useQueryClient()
  const me = useOpening().data?.me
  const { data, refetch } = useQuery({
    ...journalOptions(services, me),
    refetchInterval: ({ state }) => (watch && state.data?.runs.some(mayBeAlive) ? observedMs : false),
    // This tab may have changed it since.
    refetchOnMount: ({ state }) => (watch && state.data?.runs.some(isUnfinished) ? 'always' : true),
  })
  const sorted = useMemo(() => data && me !== undefined && sortRuns(data, me), [data, me])
  if (!sorted || !data || !services || me === undefined) return undefined
  return {
    ...sorted,
    unread: data.unread,
    full: sorted.unfinished.length === journalSlots.length,
    readAgain: () => void refetch(),
    discardDamaged: () => {
      forgetSlots(client, me, sorted.damaged)
      void emptyDamaged(services.journal, me, sorted.damaged).catch(() => undefined)
    },
  }
}
