/** Something that was saved under a name. */
interface Named {
  readonly name: string
}

/** The item under a name that nobody else has: "Newcomers (2)". */
function underFreeName<Item extends Named>(items: readonly Item[], item: Item): Item {
  const taken = new Set(items.map(({ name }) => name.trim().toLocaleLowerCase()))
  let { name } = item
  for (let count = 2; taken.has(name.trim().toLocaleLowerCase()); count += 1) name = `${item.name} (${count})`
  return { ...item, name }
}

/**
 * The change that was made here, from `before` to `after`, made to what is stored `now`: another tab may have saved
 * something meanwhile, and both are kept. What was changed is taken for one item less and another one more.
 */
export function mergeSaved<Item extends Named>(
  before: readonly Item[],
  after: readonly Item[],
  now: readonly Item[],
  same: (one: Item, other: Item) => boolean,
): readonly Item[] {
  const isIn = (items: readonly Item[], item: Item): boolean => items.some((each) => same(each, item))
  const left = now.filter((item) => !isIn(before, item) || isIn(after, item))
  let merged: readonly Item[] = left
  for (const [at, item] of after.entries())
    if (!isIn(before, item) && !isIn(merged, item))
      merged = merged.toSpliced(at, 0, underFreeName(merged, item))
  return merged
}
