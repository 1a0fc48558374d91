import { userId } from './ids.ts'
import type { PeopleSource } from './people-source.ts'

/** A department with those below it, for tests: these people were there. */
export const departmentSource = (
  seen: readonly number[],
  change: Partial<PeopleSource> = {},
): PeopleSource => ({
  origin: { kind: 'departments', chosen: [7], below: [8, 12], withSub: true },
  seen: new Set(seen.map(userId)),
  upTo: 0,
  ...change,
})
