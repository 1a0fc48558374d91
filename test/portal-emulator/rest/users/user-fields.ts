import { photoUrl } from '../../pictures.ts'
import type { PortalInside } from '../../portal.ts'
import type { UserRow } from '../../world/tables.ts'
import { displayDate } from '../display-date.ts'
import { portalDate } from '../envelope/envelope.ts'

const BRIEF = [
  'ID',
  'XML_ID',
  'ACTIVE',
  'NAME',
  'LAST_NAME',
  'SECOND_NAME',
  'TITLE',
  'IS_ONLINE',
  'TIME_ZONE',
  'TIME_ZONE_OFFSET',
  'TIMESTAMP_X',
  'DATE_REGISTER',
  'PERSONAL_PROFESSION',
  'PERSONAL_GENDER',
  'PERSONAL_BIRTHDAY',
  'PERSONAL_PHOTO',
  'PERSONAL_CITY',
  'PERSONAL_STATE',
  'PERSONAL_COUNTRY',
  'WORK_POSITION',
  'WORK_CITY',
  'WORK_STATE',
  'WORK_COUNTRY',
  'LAST_ACTIVITY_DATE',
  'UF_EMPLOYMENT_DATE',
  'UF_TIMEMAN',
  'UF_SKILLS',
  'UF_INTERESTS',
  'UF_DEPARTMENT',
  'UF_PHONE_INNER',
  'USER_TYPE',
]
const BASIC = ['EMAIL', 'PERSONAL_PHONE', 'PERSONAL_MOBILE', 'WORK_PHONE', 'WORK_COMPANY', 'WORK_DEPARTMENT']
const FULL = ['LAST_LOGIN', 'PERSONAL_WWW', 'PERSONAL_ICQ']

/** Fields that the granted scopes show and let filter by (rest.md 4.1). */
export function fieldsOf(scopes: readonly string[]): ReadonlySet<string> {
  const all = scopes.includes('user')
  const basic = all || scopes.includes('user_basic')
  return new Set([...BRIEF, ...(basic ? BASIC : []), ...(all ? FULL : [])])
}

export type PhotoSize = 150 | 300 | 1000 | undefined

/**
 * One person on the wire (rest.md 4.2): ids as strings, NULLs left out. In lists two dates are `{}`, in user.current
 * strings, each in its own format.
 */
export function userToWire(
  row: UserRow,
  portal: PortalInside,
  dates: 'list' | 'current',
  photoSize?: PhotoSize,
): Record<string, unknown> {
  const inList = dates === 'list'
  const lastActive = row.lastLogin === null ? undefined : databaseDate(row.lastLogin)
  return {
    ID: String(row.id),
    XML_ID: String(50_000_000 + row.id),
    ACTIVE: row.active,
    NAME: row.name,
    LAST_NAME: row.lastName,
    SECOND_NAME: orNull(row.secondName, row),
    EMAIL: row.email,
    LAST_LOGIN: row.lastLogin === null ? '' : portalDate(row.lastLogin),
    DATE_REGISTER: portalDate(row.registered),
    TIME_ZONE: orNull(row.timeZone, row),
    IS_ONLINE: 'N',
    TIME_ZONE_OFFSET: '0',
    TIMESTAMP_X: inList ? {} : displayDate(row.registered),
    LAST_ACTIVITY_DATE: inList && lastActive !== undefined ? {} : lastActive,
    PERSONAL_GENDER: row.gender,
    PERSONAL_BIRTHDAY: '',
    PERSONAL_PHOTO: row.photo ? photoUrl(portal.origin, row.id, photoSize) : undefined,
    WORK_POSITION: row.position ?? undefined,
    UF_EMPLOYMENT_DATE: '',
    UF_DEPARTMENT: departmentsOnWire(row),
    // The documentation's sample of user.current has none.
    USER_TYPE: inList ? row.type : undefined,
  }
}

/** What nobody has ever filled in is NULL for some and empty for others: absent or "" (rest.md 4.2). */
function orNull(text: string, row: UserRow): string | undefined {
  return text === '' && row.id % 2 === 1 ? undefined : text
}

/** `2026-11-20 08:30:00`. */
function databaseDate(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19).replace('T', ' ')
}

/** People from outside have `false`, `[]` or nothing at all: handle all (rest.md 4.2). */
function departmentsOnWire(row: UserRow): number[] | false | undefined {
  if (row.departments.length > 0) return row.departments
  const shapes = [false, [], undefined] as const
  const shape = shapes[row.id % shapes.length]
  return shape === undefined ? undefined : shape === false ? false : []
}

export function onlyFields(
  wire: Record<string, unknown>,
  fields: ReadonlySet<string>,
): Record<string, unknown> {
  const shown: Record<string, unknown> = {}
  for (const name in wire) if (wire[name] !== undefined && fields.has(name)) shown[name] = wire[name]
  return shown
}
