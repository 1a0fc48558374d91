import { describe, expect, it } from 'vitest'
import { momentOf } from '#domain/clock.ts'
import { groupId, userId } from '#domain/ids.ts'
import { applyEvent } from '#domain/run/apply-event.ts'
import { startRun, type RunState } from '#domain/run/state.ts'
import { never, owner, place, Portal, recorded, state, virtualClock } from './journal.fixture.ts'
import { claimRun, openJournal } from './journal.ts'
import { emptyDamaged, putAway } from './put-away.ts'
import { parseSlot } from './slot-codec.ts'

describe('the journal of a run', () => {
  it('fault 6: of two tabs that took the same slot at once, one moves, and neither counts as taken over', async () => {
    const [portal, clock] = [new Portal(), virtualClock()]
    const first = await recorded(portal, 'first', clock)
    // The second tab had looked before the first one wrote.
    portal.texts.clear()
    const second = await recorded(portal, 'second', clock)
    await first.confirm(never)
    await second.confirm(never)
    expect(new Set([first.slot, second.slot])).toEqual(new Set([1, 2]))
    expect(new Set([portal.runAt(1), portal.runAt(2)])).toEqual(new Set(['first', 'second']))
    clock.pass(60_000)
    expect(await first.isMine()).toBe(true)
    expect(await second.isMine()).toBe(true)
    expect([first.stored, second.stored]).toEqual([true, true])
  })

  it('fault 6: looks into its slot before it writes there again, though it looked around before', async () => {
    const [portal, clock] = [new Portal(), virtualClock()]
    const second = openJournal(portal, place('second'), clock)
    // The time to undo is long enough for ownership to be asked for, before there is a slot.
    clock.pass(12_000)
    await second.isMine()
    await second.record(state, null)
    // The other tab had looked before this one wrote.
    portal.texts.clear()
    await recorded(portal, 'first', clock)
    clock.pass(6_000)
    await second.record(state, null)
    expect([portal.runAt(1), portal.runAt(2), second.slot]).toEqual(['first', 'second', 2])
  })

  it('takes a slot without reading them again when they have just been read', async () => {
    const [portal, clock] = [new Portal(), virtualClock()]
    await recorded(portal, 'other', clock)
    const seen = { slots: await portal.read(), at: momentOf(clock) }
    portal.readings = 0
    const journal = openJournal(portal, place('run'), clock, seen)
    await journal.record(state, null)
    expect([portal.readings, journal.slot]).toEqual([0, 2])
  })

  it('fault 6: reads the slots again when another tab may have taken one since they were read', async () => {
    const [portal, clock] = [new Portal(), virtualClock()]
    const seen = { slots: await portal.read(), at: momentOf(clock) }
    await recorded(portal, 'other', clock)
    clock.pass(5_000)
    const journal = openJournal(portal, place('run'), clock, seen)
    await journal.record(state, null)
    expect([portal.runAt(1), portal.runAt(2), journal.slot]).toEqual(['other', 'run', 2])
  })

  it('fault 7: writes over no run that is not over, and says that it is not stored', async () => {
    const portal = new Portal()
    for (const runId of ['a', 'b', 'c']) await recorded(portal, runId)
    const fourth = await recorded(portal, 'd')
    expect(fourth.slot).toBeNull()
    await fourth.confirm(never)
    expect(fourth.stored).toBe(false)
    expect([portal.runAt(1), portal.runAt(2), portal.runAt(3)]).toEqual(['a', 'b', 'c'])
  })

  it('fault 7: takes the slot that the opening showed as free when the slots cannot be read', async () => {
    const portal = new Portal()
    await recorded(portal, 'earlier')
    portal.readable = false
    const next = await recorded(portal, 'next')
    expect(next.slot).toBe(2)
    expect(portal.runAt(1)).toBe('earlier')
  })

  it('fault 8: a tab that lost its run does not put away the record of the one that continues it', async () => {
    const portal = new Portal()
    await recorded(portal, 'run')
    const contents = parseSlot(portal.texts.get(1) ?? '')
    if (contents.kind !== 'run') throw new Error('no record')
    await claimRun(portal, 1, contents.record, 'another tab')
    await putAway(portal, { runId: 'run', owner }, ({ holder }) => holder === 'tab of run')
    expect(portal.runAt(1)).toBe('run')
  })

  it('fault 8: only what is still there is put away, wherever it is now', async () => {
    const portal = new Portal()
    await recorded(portal, 'old')
    const old = portal.texts.get(1) ?? ''
    portal.texts.clear()
    await recorded(portal, 'new')
    portal.texts.set(2, old)
    portal.texts.set(3, 'no record')
    await putAway(portal, { runId: 'old', owner }, () => true)
    await emptyDamaged(portal, owner, [1, 3])
    expect([portal.runAt(1), portal.runAt(2), portal.runAt(3)]).toEqual(['new', null, null])
    expect(portal.texts.get(3)).not.toBe('no record')
  })

  it('fault 10: a further try replaces the receipt of its run', async () => {
    const portal = new Portal()
    const first = await recorded(portal, 'first')
    await first.end(state)
    const again = openJournal(portal, place('second', { replaces: 'first' }), virtualClock())
    await again.record(state, null)
    expect(again.slot).toBe(1)
    expect([portal.runAt(1), portal.runAt(2)]).toEqual(['second', null])
  })

  it('fault 5: is known to be too large for its record before anything is sent', () => {
    const journal = openJournal(new Portal(), place('run'), virtualClock())
    const runInto = (people: number, groups: number): RunState =>
      startRun({
        message: '',
        groups: Array.from({ length: groups }, (_, at) => ({
          groupId: groupId(at + 1),
          readBefore: true,
          // Each group misses other people, so that nothing is the same twice.
          userIds: Array.from({ length: people }, (_each, id) => userId(id * 3 + 1)).filter(
            (id) => (id * 7_919 + at * 104_729) % 17 > 7,
          ),
          leftOut: [],
        })),
      })
    expect(journal.fits(runInto(20, 3))).toBe(true)
    expect(journal.fits(runInto(5_000, 60))).toBe(false)
  })

  it('fault 15: is not stored when the portal drops what is written', async () => {
    const portal = new Portal()
    portal.stores = () => false
    const journal = await recorded(portal, 'run')
    await journal.confirm(never)
    expect(journal.stored).toBe(false)
  })

  it('promises nothing before the record was seen twice', async () => {
    const journal = await recorded(new Portal(), 'run')
    expect(journal.stored).toBeNull()
    const stop = new AbortController()
    stop.abort()
    await journal.confirm(stop.signal)
    expect(journal.stored).toBeNull()
    await journal.confirm(never)
    expect(journal.stored).toBe(true)
  })

  it.each(['before', 'after'])('is read back once by a run that ends %s the reading', async (when) => {
    const portal = new Portal()
    const journal = await recorded(portal, 'run')
    const stop = new AbortController()
    stop.abort()
    portal.readings = 0
    const answer = portal.delayed()
    const confirmed = journal.confirm(stop.signal)
    const ended = when === 'before' ? journal.end(state) : null
    answer()
    await confirmed
    await (ended ?? journal.end(state))
    expect(portal.readings).toBe(1)
  })

  it('records that the user stopped the run', async () => {
    const portal = new Portal()
    const journal = await recorded(portal, 'run')
    await journal.record(applyEvent(state, { kind: 'cancelled' }), null)
    const contents = parseSlot(portal.texts.get(1) ?? '')
    expect(contents.kind === 'run' && contents.record.cancelled).toBe(true)
  })
})
