import { queryOptions, skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { UserId } from '#domain/ids.ts'
import type { JournalSlot, SlotContents } from '#domain/ports.ts'
import type { RunRecord } from '#domain/run-record.ts'
import { useOpening } from './opening.ts'
import { useServices, type Services } from './services.tsx'

/** A run that an earlier page left in the journal. */
export interface EarlierRun {
  readonly slot: JournalSlot
  readonly record: RunRecord
  /** When this page first saw it, milliseconds since 1970. */
  readonly seenAt: number
}

interface Journal {
  readonly slots: ReadonlyMap<JournalSlot, SlotContents>
  readonly seenAt: number
}

const nothing: Journal = { slots: new Map(), seenAt: 0 }

/** Read once, when the page opens. */
const journalOptions = (services: Services | null) =>
  queryOptions({
    queryKey: ['journal'],
    queryFn: services
      ? async () => ({ slots: await services.journal.leftBehind(), seenAt: Date.now() })
      : skipToken,
    staleTime: Infinity,
  })

export interface EarlierRuns {
  /** The latest of those that did not end. */
  readonly unfinished: EarlierRun | null
  /** The latest of those that did, with its receipt. */
  readonly finished: EarlierRun | null
  /** Slots with something that cannot be read, or is somebody else's. */
  readonly damaged: readonly JournalSlot[]
  /** Strikes slots out. */
  readonly discard: (...slots: readonly JournalSlot[]) => void
}

const latest = (runs: readonly EarlierRun[], at: (record: RunRecord) => number): EarlierRun | null =>
  runs.toSorted((a, b) => at(b.record) - at(a.record))[0] ?? null

function sorted({ slots, seenAt }: Journal, me: UserId | undefined): Omit<EarlierRuns, 'discard'> {
  const runs: EarlierRun[] = []
  const damaged: JournalSlot[] = []
  for (const [slot, contents] of slots) {
    const own = contents.kind === 'run' && contents.record.owner === me
    if (own) runs.push({ slot, record: contents.record, seenAt })
    else if (contents.kind !== 'empty' && me !== undefined) damaged.push(slot)
  }
  return {
    unfinished: latest(
      runs.filter(({ record }) => record.endedAt === null),
      ({ startedAt }) => startedAt,
    ),
    finished: latest(
      runs.filter(({ record }) => record.endedAt !== null),
      ({ endedAt }) => endedAt ?? 0,
    ),
    damaged,
  }
}

/** What earlier pages left behind; undefined until it is known. */
export function useEarlierRuns(): EarlierRuns | undefined {
  const services = useServices()
  const client = useQueryClient()
  const me = useOpening().data?.me
  const { data } = useQuery(journalOptions(services))
  const runs = useMemo(() => data && sorted(data, me), [data, me])
  if (!runs || !services || me === undefined) return undefined
  return {
    ...runs,
    discard: (...gone) => {
      client.setQueryData(journalOptions(services).queryKey, (known = nothing) => ({
        ...known,
        slots: new Map([...known.slots].filter(([slot]) => !gone.includes(slot))),
      }))
      for (const slot of gone) void services.journal.clear(slot).catch(() => undefined)
    },
  }
}
