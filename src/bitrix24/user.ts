import * as v from 'valibot'
import type { UserId } from '#domain/ids.ts'
import type { DepartmentPageRequest } from '#domain/people/bulk-reading.ts'
import type { NamePattern } from '#domain/people/people-directory.ts'
import { fullName, type Person, type PersonKind } from '#domain/people/person.ts'
import type { RestCall } from './client.ts'
import { wireCount, wireList, wireText, wireUrl, wireUserId } from './wire.ts'

/** Fields that a picker needs; scope `user_brief` grants them (rest.md 4.1). */
const select = [
  'ID',
  'ACTIVE',
  'NAME',
  'LAST_NAME',
  'SECOND_NAME',
  'WORK_POSITION',
  'PERSONAL_PHOTO',
  'UF_DEPARTMENT',
  'USER_TYPE',
]

/** Absent on portals without an intranet, where everybody is an employee (rest.md 4.1). */
const wireUserKind = v.pipe(
  v.unknown(),
  v.transform((type): PersonKind => {
    if (type === 'employee' || type === undefined) return 'employee'
    return type === 'extranet' || type === 'collaber' ? 'extranet' : 'other'
  }),
)

/** Rows of `user.get` and `user.search`, rest.md 4.2: fields that are NULL are left out. */
const personSchema = v.pipe(
  v.object({
    ID: wireUserId,
    ACTIVE: v.optional(v.boolean(), true),
    NAME: wireText,
    LAST_NAME: wireText,
    SECOND_NAME: wireText,
    WORK_POSITION: wireText,
    PERSONAL_PHOTO: v.optional(wireUrl, null),
    UF_DEPARTMENT: v.optional(wireList(wireCount), false),
    USER_TYPE: v.optional(wireUserKind),
  }),
  v.transform((row): Person => ({
    id: row.ID,
    name: fullName({ first: row.NAME, second: row.SECOND_NAME, last: row.LAST_NAME }),
    secondName: row.SECOND_NAME.trim(),
    position: row.WORK_POSITION,
    departmentIds: row.UF_DEPARTMENT,
    photo: row.PERSONAL_PHOTO,
    kind: row.USER_TYPE ?? 'employee',
    active: row.ACTIVE,
  })),
)

/** Rows of `user.get` and `user.search`. */
export const peopleSchema: v.GenericSchema<unknown, Person[]> = v.array(personSchema)

/** Rows in one answer at most; a full page means that there may be more (rest.md 4.5). */
export const peoplePage = 50

/**
 * `start: -1` spares the portal the count (rest.md 4.5). ACTIVE is a letter, because in a batch every value is a
 * text and "false" would mean yes (rest.md trap 20).
 */
export const searchCall = (words: string, active = true): RestCall => ({
  method: 'user.search',
  params: {
    FILTER: { FIND: words, ACTIVE: active ? 'Y' : 'N' },
    select,
    IMAGE_RESIZE: 'small',
    sort: 'LAST_NAME',
    order: 'ASC',
    start: -1,
  },
})

/** A condition on a column of text; "%" in the pattern stands for any letters (rest.md 4.3). */
const like = (column: string, pattern: string): Readonly<Record<string, string>> => {
  if (pattern === '') return {}
  return { [`${pattern.includes('%') ? '=%' : '='}${column}`]: pattern }
}

/** People by the columns of their name, where words are too short for a search (rest.md 4.4). */
export const nameCall = ({ first, last }: NamePattern, active = true): RestCall => ({
  method: 'user.get',
  params: {
    FILTER: { ...like('LAST_NAME', last), ...like('NAME', first), ACTIVE: active ? 'Y' : 'N' },
    select,
    IMAGE_RESIZE: 'small',
    // The shortest of those that begin alike comes first.
    sort: last === '' ? 'NAME' : 'LAST_NAME',
    order: 'ASC',
    start: -1,
  },
})

/** Who works in one of these departments, to which `departments` refers (rest.md 5); one page (rest.md 4.3). */
export const colleaguesCall = (departments: string): RestCall => ({
  method: 'user.get',
  params: {
    FILTER: { UF_DEPARTMENT: departments, ACTIVE: 'Y' },
    select,
    IMAGE_RESIZE: 'small',
    sort: 'LAST_NAME',
    order: 'ASC',
    start: -1,
  },
})

/** How many work in these departments; a page of bare IDs comes along with the count (rest.md 4.3). */
export const headcountCall = (departmentIds: readonly number[]): RestCall => ({
  method: 'user.get',
  params: { FILTER: { UF_DEPARTMENT: [...departmentIds], ACTIVE: 'Y' }, select: ['ID'] },
})

/** A page of those who work in these departments, counted, by ID. */
export const departmentPeopleCall = ({ departmentIds, after, start }: DepartmentPageRequest): RestCall => ({
  method: 'user.get',
  params: {
    FILTER: { UF_DEPARTMENT: [...departmentIds], ACTIVE: 'Y', '>ID': after },
    select,
    IMAGE_RESIZE: 'small',
    sort: 'ID',
    order: 'ASC',
    start,
  },
})

/** People by ID, dismissed ones included: their ACTIVE tells (rest.md 4.3). At most `peoplePage` IDs. */
export const peopleCall = (ids: readonly UserId[]): RestCall => ({
  method: 'user.get',
  params: { FILTER: { ID: [...ids] }, select, IMAGE_RESIZE: 'small', start: -1 },
})

/** Who has this address, dismissed ones included; only with scope `user_basic` (rest.md 4.1, trap 21). */
export const emailCall = (email: string): RestCall => ({
  method: 'user.get',
  params: { FILTER: { '=EMAIL': email }, select: [...select, 'EMAIL'], IMAGE_RESIZE: 'small', start: -1 },
})

/** Those of the rows whose address is `email`, in lower case. */
export const peopleWithEmailSchema = (email: string): v.GenericSchema<unknown, Person[]> =>
  v.pipe(
    v.array(v.looseObject({ EMAIL: wireText })),
    v.transform((rows): unknown => rows.filter((row) => row.EMAIL.trim().toLowerCase() === email)),
    peopleSchema,
  )

/** `profile` needs no permission and tells who I am (rest.md 4.6). */
export const profileCall: RestCall = { method: 'profile' }

/** My ID. */
export const profileSchema: v.GenericSchema<unknown, UserId> = v.pipe(
  v.object({ ID: wireUserId }),
  v.transform(({ ID }) => ID),
)
