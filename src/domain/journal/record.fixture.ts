import { groupId, userId } from '#domain/ids.ts'
import type { GroupRecord, RunRecord } from './record.ts'

/** A run that has begun and is not over, with no groups unless the test gives some. */
export const recordFixture = (change: Partial<RunRecord> = {}): RunRecord => ({
  runId: 'run',
  holder: 'tab',
  owner: userId(1),
  term: 0,
  beat: 1,
  generation: 0,
  startedAt: 1,
  writtenAt: 1,
  endedAt: null,
  cancelled: false,
  message: '',
  sources: [],
  whole: true,
  groups: [],
  ...change,
})

/** One of its groups, with nobody in it unless the test names people. */
export const groupRecordFixture = (id: number, people: Partial<GroupRecord> = {}): GroupRecord => ({
  groupId: groupId(id),
  readBefore: true,
  sending: [],
  doubtful: [],
  missing: [],
  todo: [],
  earlier: new Map(),
  outcomes: new Map(),
  ...people,
})
