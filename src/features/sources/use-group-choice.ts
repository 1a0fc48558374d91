import { useState } from 'react'
import type { GroupsWanted } from '#domain/groups/group-members.ts'
import type { GroupId } from '#domain/ids.ts'
import { toggled } from './toggled.ts'

/** What a tick means: people of this group, or those of this group left out. */
type Side = keyof GroupsWanted

/** Groups being chosen, on two sides. */
export interface GroupChoice extends GroupsWanted {
  readonly side: Side
  readonly setSide: (side: Side) => void
  /** On the side that is shown. */
  readonly toggle: (id: GroupId) => void
  readonly query: string
  readonly setQuery: (query: string) => void
}

const none: ReadonlySet<GroupId> = new Set()

/** The choice of groups: a query, and ticks on two sides. */
export function useGroupChoice(): GroupChoice {
  const [sides, setSides] = useState<GroupsWanted>({ of: none, notOf: none })
  const [side, setSide] = useState<Side>('of')
  const [query, setQuery] = useState('')
  return {
    ...sides,
    side,
    setSide,
    query,
    setQuery,
    toggle: (id) => setSides({ ...sides, [side]: toggled(sides[side], id) }),
  }
}
