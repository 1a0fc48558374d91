import * as v from 'valibot'
import { groupId, isId, userId } from '#domain/ids.ts'

/** Any ID. They come as strings or numbers, depending on the method and on how the call was encoded (rest.md trap 2). */
export const wireId = v.pipe(v.union([v.string(), v.number()]), v.transform(Number), v.check(isId))

/** A person's ID, from a string or a number. */
export const wireUserId = v.pipe(wireId, v.transform(userId))
/** A group's ID, from a string or a number. */
export const wireGroupId = v.pipe(wireId, v.transform(groupId))

/** Lists of IDs; PHP sends an object when the keys have gaps, and `false` or nothing when there are none. */
export const wireList = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(
    v.union([
      v.array(v.unknown()),
      v.record(v.string(), v.unknown()),
      v.literal(false),
      v.null(),
      v.undefined(),
    ]),
    v.transform((value) => (value ? Object.values(value) : [])),
    v.array(item),
  )

/** Values by name; PHP sends a list when there are none. */
export const wireMap = v.pipe(
  v.union([v.array(v.unknown()), v.record(v.string(), v.unknown())]),
  v.transform((value): Readonly<Record<string, unknown>> => (Array.isArray(value) ? {} : value)),
)

/** Whole numbers as string or number; 0 is what the portal means by none. */
export const wireCount = v.pipe(v.union([v.string(), v.number()]), v.transform(Number), v.integer())

/** Y and N; controllers also send booleans. */
export const wireFlag = v.pipe(
  v.union([v.string(), v.boolean()]),
  v.transform((value) => value === 'Y' || value === true),
)

/** Text that may be null, absent or, for an empty value, false. */
export const wireText = v.pipe(
  v.nullish(v.union([v.string(), v.literal(false)]), ''),
  v.transform((value) => value || ''),
)

/** An http(s) address, or null: nothing else may become the source of an image or a link. */
export const wireUrl = v.pipe(
  v.unknown(),
  v.transform((value) => (typeof value === 'string' && /^https?:\/\//i.test(value) ? value : null)),
)
