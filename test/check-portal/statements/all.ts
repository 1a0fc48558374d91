import type { Statement } from '../statement.ts'
import { inviting } from './section-1-inviting.ts'
import { writes } from './section-1-writes.ts'
import { groups } from './section-2-groups.ts'
import { lists } from './section-3-lists.ts'
import { rosters } from './section-3-roster.ts'
import { others } from './section-4-others.ts'
import { people } from './section-4-people.ts'
import { search } from './section-4-search.ts'
import { batches } from './section-5-batch.ts'
import { limits } from './section-6-limits.ts'
import { protocol } from './section-6-protocol.ts'
import { app } from './section-7-app.ts'

/** In the order in which they are tried: reads, then writes, then what shows after many requests. */
export const STATEMENTS: readonly Statement[] = [
  ...app,
  ...protocol,
  ...inviting,
  ...groups,
  ...lists,
  ...rosters,
  ...people,
  ...search,
  ...others,
  ...batches,
  ...writes,
  ...limits,
]
