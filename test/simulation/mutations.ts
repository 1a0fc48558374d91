/** A change that takes back what keeps the receipt true. */
export interface Mutation {
  /** What it lets come back. */
  readonly brings: string
  /** From the root of the project. */
  readonly file: string
  /** Stands once in the file. */
  readonly from: string
  readonly to: string
}

/**
 * Undoes, one by one, the fixes that wrong receipts led to. The simulation must fail with each of them (`npm run
 * mutate`); a mutation that survives is a hole in the simulation.
 */
export const mutations: readonly Mutation[] = [
  {
    brings: 'fault 1: an invitation found after the call counts as somebody else’s',
    file: 'src/domain/run/reading.ts',
    from: 'explain(id, roster, group.readBefore)',
    to: 'explain(id, roster, false)',
  },
  {
    brings: 'fault 1: a refusal of the second delivery counts for the first, too',
    file: 'src/domain/run/refused.ts',
    from: '...sent.userIds.map((id) => [id, turnedDown] as const)',
    to: '',
  },
  {
    brings: 'fault 1: a call that was refused is sent again before the group is read',
    file: 'src/domain/run/refused.ts',
    from: 'readFirst: true,',
    to: "readFirst: traitsOf(failure).closes !== 'call',",
  },
  {
    brings: 'fault 1: an answer with IDs that were not sent is believed',
    file: 'src/domain/run/driver.ts',
    from: '!invited.every((id) => sent.has(id))',
    to: 'sent.size === 0',
  },
  {
    brings: 'fault 2: every 400 counts as "did nothing"',
    file: 'src/bitrix24/refusal.ts',
    from: 'return texts.get(text) ?? null',
    to: "return texts.get(text) ?? 'bad-request'",
  },
  {
    brings: 'fault 3: every 503 counts as a limit',
    file: 'src/bitrix24/failure.ts',
    from: "if (status < 500) return 'unexpected-answer'",
    to: "if (status === 503) return 'rate-limit'\n  if (status < 500) return 'unexpected-answer'",
  },
  {
    brings: 'fault 4: a reading that is behind proves that somebody does not accept invitations',
    file: 'src/domain/run/reading.ts',
    from: 'group.readFirst || isBehind(group, roster)',
    to: 'group.readFirst',
  },
  {
    brings: 'fault 4: an answer that names nobody proves it, too',
    file: 'src/domain/run/reading.ts',
    from: 'group.readFirst || isBehind(group, roster)',
    to: 'isBehind(group, roster)',
  },
  {
    brings: 'fault 5, 15: a record counts as stored without having been read back',
    file: 'src/domain/journal/ownership.ts',
    from: 'return this.#confirmed ? this.#stored : this.#stored && null',
    to: 'return true',
  },
  {
    brings: 'fault 6: another run in the slot counts as stored',
    file: 'src/domain/journal/ownership.ts',
    from: 'this.#stored = await this.#run.move(slots)',
    to: 'this.#stored = true',
  },
  {
    brings: 'fault 6: a look before the slot was chosen counts as one into it',
    file: 'src/domain/journal/ownership.ts',
    from: 'this.#looked = slot !== null',
    to: 'this.#looked = true',
  },
  {
    brings: 'fault 7: a run that is not over is written over',
    file: 'src/domain/journal/place.ts',
    from: 'return contents.record.endedAt\n',
    to: 'return contents.record.endedAt ?? 0\n',
  },
  {
    brings: 'fault 9: the run goes on although the portal asks for a pause',
    file: 'src/domain/run/sending.ts',
    from: 'wait: restMs > 0 ?',
    to: 'wait: restMs > Infinity ?',
  },
  {
    brings: 'fault 9: nobody asks whether the run is still this tab’s',
    file: 'src/domain/run/driver.ts',
    from: 'const mine = decisive ? await journal.isMine() : true',
    to: 'const mine: boolean | null = decisive || true',
  },
  {
    brings: 'fault 10: a further try leaves the old receipt where it is',
    file: 'src/domain/journal/recorded-run.ts',
    from: 'replaces === null ? null : slotOfEnded(slots, replaces)',
    to: 'replaces === null ? null : freeSlot(slots)',
  },
  {
    brings: 'fault 11: a reading of another group counts as one of this group',
    file: 'src/domain/run/driver.ts',
    from: 'if (roster.groupId !== command.groupId)',
    to: 'if (roster.groupId < 0)',
  },
  {
    brings: 'fault 12: a takeover is decided by the clock on the wall',
    file: 'src/domain/journal/takeover.ts',
    from: 'const left = observedMs - (at.elapsed - first.seenAt.elapsed)',
    to: 'const left = observedMs - (at.now - first.seenAt.now)',
  },
  {
    brings: 'fault 13: an old copy in the browser wins over a slot that was emptied',
    file: 'src/domain/journal/slot-codec.ts',
    from: 'return portal.runId !== copy.record.runId && copy.record.generation > portal.generation ? copy : portal',
    to: 'return copy',
  },
  {
    brings: 'fault 19: what was not seen is told as not sent',
    file: 'src/domain/run/reading.ts',
    from: ": { kind: 'not-seen', readAt, answered: false }",
    to: ": { kind: 'not-sent', reason: 'no-answer' }",
  },
  {
    brings: 'fault 20: a code counts under any status',
    file: 'src/bitrix24/refusal.ts',
    from: 'name === code.toLowerCase() && statuses.includes(status)',
    to: 'name === code.toLowerCase()',
  },
  {
    brings: 'people of a lost call are sent once more when the group does not show them',
    file: 'src/domain/run/reading.ts',
    from: 'notSeen(group.earlier.get(id), readAt))\n  return',
    to: 'notSeen(group.earlier.get(id), readAt))\n  return { ...seen, todo: [...seen.todo, ...cleared.doubtful] }\n  return',
  },
  {
    brings: 'people of a lost call are told as not sent when the run ends early',
    file: 'src/domain/run/closing.ts',
    from: 'return unread || inDoubt.has(id) ?',
    to: 'return unread ?',
  },
  {
    brings: 'what was stopped is not recorded as stopped',
    file: 'src/domain/run/driver.ts',
    from: 'if (recorded && state.cancelled && !before.cancelled)',
    to: 'if (recorded && state.cancelled && before.cancelled && !recorded)',
  },
  {
    brings: 'a call in flight is not in the record of a run that is stopped',
    file: 'src/domain/run/driver.ts',
    from: 'await record(state.current)',
    to: 'await record(null)',
  },
  {
    brings: 'the call that comes next is not in the record',
    file: 'src/domain/run/driver.ts',
    from: 'await journal.record(state, command)',
    to: 'await journal.record(state, null)',
  },
  {
    brings: 'a further try that is stopped forgets the doubt of the first',
    file: 'src/domain/run/state.ts',
    from: "told.kind === 'not-sent' ? (group.earlier.get(id) ?? told) : told",
    to: 'told',
  },
  {
    brings: 'a run that is continued sends before it reads',
    file: 'src/domain/journal/continued.ts',
    from: 'readFirst: openIn(group).length > 0,\n    unread: openIn(group).length > 0',
    to: 'readFirst: false,\n    unread: false',
  },
  {
    brings: 'a tab that slept goes on with a run that is gone',
    file: 'src/domain/journal/ownership.ts',
    from: 'if ((!latest || isHearsay) && !this.#unreadable && !sure) {',
    to: 'if (isHearsay && !this.#unreadable && !sure) {',
  },
]
