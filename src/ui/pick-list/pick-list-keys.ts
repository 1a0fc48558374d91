import type { PickRow } from './pick-row.tsx'

export type Move =
  { readonly kind: 'go'; readonly to: number } | { readonly kind: 'open'; readonly open: boolean }

export interface Place {
  readonly active: number
  readonly count: number
  /** Rows that a page has. */
  readonly page: number
  readonly isRightToLeft: boolean
  /** Of the row at this place; undefined in a plain list. */
  readonly levels: (index: number) => PickRow['branch']
}

function outwards({ active, levels }: Place): Move | null {
  const own = levels(active)
  if (own === undefined) return null
  if (own.open === true) return { kind: 'open', open: false }
  for (let index = active - 1; index >= 0; index -= 1)
    if ((levels(index)?.level ?? 0) < own.level) return { kind: 'go', to: index }
  return null
}

function inwards({ active, levels }: Place): Move | null {
  const own = levels(active)
  if (own === undefined || own.open === null) return null
  return own.open ? { kind: 'go', to: active + 1 } : { kind: 'open', open: true }
}

/** What a key does in a list or a tree; null for keys that are not handled here. */
export function moveFrom(key: string, place: Place): Move | null {
  const { active, count, page, isRightToLeft } = place
  const go = (to: number): Move => ({ kind: 'go', to: Math.max(0, Math.min(count - 1, to)) })
  switch (key) {
    case 'ArrowDown':
      return go(active + 1)
    case 'ArrowUp':
      return go(active - 1)
    case 'PageDown':
      return go(active + page)
    case 'PageUp':
      return go(active - page)
    case 'Home':
      return go(0)
    case 'End':
      return go(count - 1)
    case 'ArrowRight':
      return isRightToLeft ? outwards(place) : inwards(place)
    case 'ArrowLeft':
      return isRightToLeft ? inwards(place) : outwards(place)
    default:
      return null
  }
}
