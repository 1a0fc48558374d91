import * as v from 'valibot'
import { parsed, type RestClient } from './client.ts'

const options = v.record(v.string(), v.unknown())

/**
 * What the portal keeps for this user among the app's options, at this moment: name to text, `[]` when there is
 * nothing (rest.md 7). The frame only tells what there was when the page was opened.
 */
export async function readUserOptions(client: RestClient): Promise<ReadonlyMap<string, string>> {
  const answer = await client.call({ method: 'user.option.get' }, v.unknown())
  const known = Array.isArray(answer) ? {} : parsed(options, answer)
  return new Map(
    Object.entries(known).flatMap(([name, text]) => (typeof text === 'string' ? [[name, text]] : [])),
  )
}
