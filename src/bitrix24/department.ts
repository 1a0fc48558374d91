import * as v from 'valibot'
import { parsed, type RestCall } from './client.ts'
import { wireCount, wireText } from './wire.ts'

/** Rows of `department.get` as pairs of ID and name (rest.md 4.7). */
export const departments = v.array(
  v.pipe(
    v.object({ ID: wireCount, NAME: wireText }),
    v.transform(({ ID, NAME }) => [ID, NAME] as const),
  ),
)

/** Rows in one answer. */
export const departmentsPage = 50

/** One page of the departments, from the given offset. */
export const departmentsCall = (start: number): RestCall => ({
  method: 'department.get',
  params: { sort: 'ID', order: 'ASC', start },
})

export const parseDepartments = (result: unknown): v.InferOutput<typeof departments> =>
  parsed(departments, result)
