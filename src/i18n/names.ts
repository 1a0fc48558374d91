import type { GroupId, UserId } from '#domain/ids.ts'
import type { Translate } from './messages.ts'

/** A person's name, or "Person 12" for one whose name is empty or not known. */
export const personName = (t: Translate, id: UserId, name: string | undefined): string =>
  name || t('people.unnamed', { id: String(id) })

/** A group's name, or "Group 12" while it is not known. */
export const groupName = (t: Translate, id: GroupId, name: string | null | undefined): string =>
  name ?? t('groups.unnamed', { id: String(id) })
