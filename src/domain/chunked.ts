/** The list in parts of at most `size` items, in its order; no part for an empty list. */
export function chunked<Item>(list: readonly Item[], size: number): readonly (readonly Item[])[] {
  const parts: (readonly Item[])[] = []
  for (let start = 0; start < list.length; start += size) parts.push(list.slice(start, start + size))
  return parts
}
