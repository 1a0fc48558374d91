import { valueOf, type RestCall, type RestClient } from './client.ts'

/** Commands in one batch at most (rest.md 5). */
const batchSize = 50

/** The list in parts of at most `size`. */
export function chunked<Item>(list: readonly Item[], size: number): Item[][] {
  const parts: Item[][] = []
  for (let start = 0; start < list.length; start += size) parts.push(list.slice(start, start + size))
  return parts
}

/** Results of any number of calls in their order, in as few requests as possible. Rejects if one of them failed. */
export async function inBatches(client: RestClient, calls: readonly RestCall[]): Promise<unknown[]> {
  const results: unknown[] = []
  for (const part of chunked(calls, batchSize)) {
    // Named keys, because a list with a hole comes back as an object (rest.md trap 24).
    const answers = await client.batch(Object.fromEntries(part.map((call, index) => [`c${index}`, call])))
    results.push(...Object.values(answers).map(valueOf))
  }
  return results
}
