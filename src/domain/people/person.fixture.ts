import { userId } from '#domain/ids.ts'
import type { Person } from './person.ts'

/** A colleague for tests: "P7" for 7, an active employee without position, department and photo. */
export const personFixture = (id: number, more: Partial<Person> = {}): Person => ({
  id: userId(id),
  name: `P${id}`,
  position: '',
  departmentIds: [],
  photo: null,
  kind: 'employee',
  active: true,
  ...more,
})
