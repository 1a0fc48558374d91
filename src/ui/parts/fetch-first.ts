const fetched = new Map<string, Promise<unknown>>()

async function fetchWhole(address: string): Promise<void> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} was answered with ${answer.status}`)
  await answer.blob()
}

/** Files that are there or on their way are not requested again; lost ones are. */
function fetchOnce(address: string): Promise<unknown> {
  const known = fetched.get(address)
  if (known) return known
  const fetching = fetchWhole(address)
  fetched.set(address, fetching)
  fetching.catch(() => fetched.delete(address))
  return fetching
}

/**
 * Around every `import()` of the built page (vite.config.ts), with the files that it will need and the
 * address of the one that asks. Vite gives the name.
 */
export async function __vitePreload<Part>(
  load: () => Promise<Part>,
  files: readonly string[],
  asker: string,
): Promise<Part> {
  await Promise.all(files.map((file) => fetchOnce(new URL(file, asker).href)))
  return load()
}
