import { pageOf, valueOf, type BatchAnswer, type Page, type RestCall, type RestClient } from './client.ts'

/** Commands in one batch at most (rest.md 5). */
const batchSize = 50

/** The list in parts of at most `size`. */
export function chunked<Item>(list: readonly Item[], size: number): Item[][] {
  const parts: Item[][] = []
  for (let start = 0; start < list.length; start += size) parts.push(list.slice(start, start + size))
  return parts
}

/** Answers to any number of calls in their order, failed ones among them, in as few requests as possible. */
export async function answersInBatches(
  client: RestClient,
  calls: readonly RestCall[],
): Promise<BatchAnswer[]> {
  const results: BatchAnswer[] = []
  for (const part of chunked(calls, batchSize)) {
    // Named keys, because a list with a hole comes back as an object (rest.md trap 24).
    const answers = await client.batch(Object.fromEntries(part.map((call, index) => [`c${index}`, call])))
    results.push(...Object.values(answers))
  }
  return results
}

/** Results of any number of calls in their order, in as few requests as possible. Rejects if one of them failed. */
export const inBatches = async (client: RestClient, calls: readonly RestCall[]): Promise<unknown[]> =>
  (await answersInBatches(client, calls)).map(valueOf)

/** The same with the number of rows that the portal counts in all. */
export const pagesInBatches = async (
  client: RestClient,
  calls: readonly RestCall[],
): Promise<Page<unknown>[]> => (await answersInBatches(client, calls)).map(pageOf)
