import { useMemo, useState } from 'react'
import type { OptionSection } from './token-field-types.ts'

/** Rows drawn at first, and added each time the end comes near. */
const step = 100

/** The first `limit` rows of all sections together; sections that get none are left out. */
function firstRows<Item>(
  sections: readonly OptionSection<Item>[],
  limit: number,
): readonly OptionSection<Item>[] {
  let left = limit
  const drawn: OptionSection<Item>[] = []
  for (const section of sections) {
    if (left <= 0) break
    const options = section.options.slice(0, left)
    left -= options.length
    if (options.length > 0) drawn.push({ ...section, options })
  }
  return drawn
}

/**
 * Thousands of rows would take seconds at every key, so a list begins with some and grows as one goes on. A new
 * query begins again. Rows tell their place among all of them by `aria-setsize`.
 */
export function useDrawnSections<Item>(sections: readonly OptionSection<Item>[], query: string) {
  const [grown, setGrown] = useState({ query, limit: step })
  const limit = grown.query === query ? grown.limit : step
  const drawn = useMemo(() => firstRows(sections, limit), [sections, limit])
  const options = useMemo(() => drawn.flatMap((section) => section.options), [drawn])
  const total = useMemo(() => sections.reduce((sum, section) => sum + section.options.length, 0), [sections])
  const more = () => {
    if (limit < total) setGrown({ query, limit: limit + step })
  }
  return { drawn, options, total, more }
}
