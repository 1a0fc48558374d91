import { groupId, userId } from '#domain/ids.ts'
import type { NamedRow } from './named-receipt.ts'

/** A row for tests: "Person 7" for 7, invited to group 5, "Website relaunch", with nothing else known of them. */
export function namedRowFixture(id: number, more: Partial<NamedRow> = {}): NamedRow {
  const group = more.groupId ?? groupId(5)
  return {
    key: `${group}-${id}`,
    userId: userId(id),
    groupId: group,
    name: `Person ${id}`,
    photo: null,
    position: '',
    departments: [],
    namesake: false,
    groupName: 'Website relaunch',
    outcome: { kind: 'invited', proof: 'answer' },
    ...more,
  }
}
