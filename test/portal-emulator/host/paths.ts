/** The group a portal page belongs to, from its path. */
export function groupIdOf(path: string): number | undefined {
  return idAfter(/^\/workgroups\/group\/(\d{1,12})\//, path)
}

/** The person whose page this is. */
export function personIdOf(path: string): number | undefined {
  return idAfter(/^\/company\/personal\/user\/(\d{1,12})\//, path)
}

function idAfter(pattern: RegExp, path: string): number | undefined {
  const id = pattern.exec(path)?.[1]
  return id === undefined ? undefined : Number(id)
}
