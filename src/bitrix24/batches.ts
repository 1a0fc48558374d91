import type * as v from 'valibot'
import { pageOf, valueOf, type RestCall, type RestClient, type RestPage } from './client.ts'

/** Results of any number of calls in their order, in as few requests as possible. Rejects if one of them failed. */
export const inBatches = async <Schema extends v.GenericSchema>(
  client: RestClient,
  calls: readonly RestCall[],
  schema: Schema,
): Promise<v.InferOutput<Schema>[]> => (await client.all(calls)).map((answer) => valueOf(answer, schema))

/** Like `inBatches`, and rejects like it; each result with the number of rows that the portal counts in all pages. */
export const pagesInBatches = async <Schema extends v.GenericSchema>(
  client: RestClient,
  calls: readonly RestCall[],
  schema: Schema,
): Promise<RestPage<v.InferOutput<Schema>>[]> =>
  (await client.all(calls)).map((answer) => pageOf(answer, schema))
