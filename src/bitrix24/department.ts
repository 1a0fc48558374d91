import * as v from 'valibot'
import type { Department } from '#domain/people/department.ts'
import type { RestCall } from './client.ts'
import { wireCount, wireText, wireUserId } from './wire.ts'

/** PARENT is absent at the root, UF_HEAD without a head; some portals send 0 instead (rest.md 4.7). */
const wireParent = v.pipe(
  v.nullish(wireCount, 0),
  v.transform((id) => (id > 0 ? id : null)),
)

/** Rows of `department.get`. A head that is no ID counts as none: the tree is shown all the same. */
export const departmentsSchema = v.array(
  v.pipe(
    v.object({
      ID: wireCount,
      NAME: wireText,
      PARENT: v.optional(wireParent, 0),
      UF_HEAD: v.fallback(v.nullish(wireUserId, null), null),
    }),
    v.transform(({ ID, NAME, PARENT, UF_HEAD }): Department => ({
      id: ID,
      name: NAME,
      parentId: PARENT,
      headId: UF_HEAD,
    })),
  ),
)

/** Rows in one answer. */
export const departmentsPage = 50

/** One page of the departments, from the given offset. */
export const departmentsCall = (start: number): RestCall => ({
  method: 'department.get',
  params: { sort: 'ID', order: 'ASC', start },
})

/** At most `departmentsPage` departments. */
export const departmentsByIdCall = (ids: readonly number[]): RestCall => ({
  method: 'department.get',
  params: { ID: [...ids] },
})
