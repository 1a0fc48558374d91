import type { RestClient } from './client.ts'
import { wireMap } from './wire.ts'

/**
 * What the portal stores for this user among the app's options, at this moment: name to text (rest.md 7). The frame
 * only tells what there was when the page was opened. Rejects with a `PortalError`.
 */
export async function readUserOptions(client: RestClient): Promise<ReadonlyMap<string, string>> {
  const options = await client.call({ method: 'user.option.get' }, wireMap)
  return new Map(
    Object.entries(options).flatMap(([name, text]) => (typeof text === 'string' ? [[name, text]] : [])),
  )
}
