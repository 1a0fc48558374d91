import type { AjaxResult, TypeB24 } from '@bitrix24/b24jssdk'
import * as v from 'valibot'
import { PortalError } from '#domain/portal-error.ts'
import { portalErrorFrom } from './failure.ts'

/** One REST method with its parameters, spelled as on the wire. */
export interface RestCall {
  readonly method: string
  readonly params?: Readonly<Record<string, unknown>>
}

/** What a batch brings for one of its commands. */
export type BatchAnswer =
  | { readonly ok: true; readonly result: unknown; readonly total: number }
  | { readonly ok: false; readonly error: PortalError }

/** One page of a list. */
export interface Page<Rows> {
  readonly rows: Rows
  readonly total: number
}

/**
 * The door to REST. Rejects with `PortalError` only. Nothing is sent twice: the frame is opened with one
 * attempt (architecture.md, decision 2), reads are repeated by the caller's query, writes by nobody.
 */
export interface RestClient {
  call<Schema extends v.GenericSchema>(call: RestCall, schema: Schema): Promise<v.InferOutput<Schema>>
  /** Like `call`, with the number of rows in all pages; 0 where the portal does not count. */
  page<Schema extends v.GenericSchema>(call: RestCall, schema: Schema): Promise<Page<v.InferOutput<Schema>>>
  /** At most 50 commands in one request; one failing does not stop the others. Never for free text (trap 25). */
  batch<Key extends string>(calls: Readonly<Record<Key, RestCall>>): Promise<Record<Key, BatchAnswer>>
}

/** The part of the SDK's frame or hook that is used here. */
export type SdkCaller = Pick<TypeB24, 'callMethod' | 'actions'>

/** Parses an answer; a shape that the contract does not know becomes `unexpected-answer`, never a crash. */
export function parsed<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  const [issue] = result.issues
  throw new PortalError('unexpected-answer', {
    cause: new Error(`at ${v.getDotPath(issue) ?? 'the root'}: ${issue.type}`),
  })
}

/** A 200 can carry an error (trap 29), and then the SDK does not throw (frame.md 3.3). */
function resultOf(answer: AjaxResult): unknown {
  if (!answer.isSuccess) throw portalErrorFrom([...answer.getErrors()][0])
  return answer.getData()?.result
}

/** One page out of a batch; throws the error that the portal gave it. */
export function pageOf(answer: BatchAnswer): Page<unknown> {
  return { rows: valueOf(answer), total: answer.ok ? answer.total : 0 }
}

/** The result of a command of a batch; throws the error that the portal gave it. */
export function valueOf(answer: BatchAnswer): unknown {
  if (answer.ok) return answer.result
  throw answer.error
}

function batchAnswerOf(answer: unknown): BatchAnswer {
  try {
    const command = answer as AjaxResult
    const result = resultOf(command)
    // An error with an empty code passes for none in the SDK (trap 4); what it leaves is no answer at all.
    if (result === undefined) throw new PortalError('bad-request')
    return { ok: true, result, total: command.getTotal() }
  } catch (error) {
    return { ok: false, error: portalErrorFrom(error) }
  }
}

export function createRestClient(b24: SdkCaller): RestClient {
  async function page<Schema extends v.GenericSchema>({ method, params }: RestCall, schema: Schema) {
    try {
      // Deprecated in 2.2 and gone in 3.0: this line becomes b24.actions.v2.call.make({ method, params }).
      const answer = await b24.callMethod(method, { ...params })
      return { rows: parsed(schema, resultOf(answer)), total: answer.getTotal() }
    } catch (error) {
      throw portalErrorFrom(error)
    }
  }
  return {
    page,
    call: async (call, schema) => (await page(call, schema)).rows,
    async batch(calls) {
      try {
        const named = Object.entries<RestCall>(calls).map(([key, call]) => [
          key,
          { method: call.method, params: { ...call.params } },
        ])
        const answer = await b24.actions.v2.batch.make({
          calls: Object.fromEntries(named),
          options: { isHaltOnError: false, returnAjaxResult: true },
        })
        const answers: unknown = answer.getData()
        const read = parsed(v.record(v.string(), v.unknown()), answers)
        return Object.fromEntries(Object.keys(calls).map((key) => [key, batchAnswerOf(read[key])])) as Record<
          keyof typeof calls,
          BatchAnswer
        >
      } catch (error) {
        throw portalErrorFrom(error)
      }
    },
  }
}
