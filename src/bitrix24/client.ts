import type { AjaxResult, TypeB24 } from '@bitrix24/b24jssdk'
import * as v from 'valibot'
import { PortalError } from '#domain/portal-error.ts'
import { portalErrorFrom, writeErrorFrom } from './failure.ts'
import { checkGranted, createGrants, grantedReads } from './grants.ts'
import { joinReads } from './joined-reads.ts'
import { restMsOf } from './operating-time.ts'
import { unpaced, type Pacer } from './pacer.ts'

/** One REST method with its parameters, spelled as on the wire. */
export interface RestCall {
  readonly method: string
  readonly params?: Readonly<Record<string, unknown>>
  /** The name by which later commands of the same batch refer to its result: `$result[name]` (rest.md 5). */
  readonly name?: string
  /** How many commands of a batch it counts as, because it keeps the portal busy for long; usually 1. */
  readonly size?: number
  /** Never batched: a batch loses the text that tells its refusals apart (rest.md trap 4). */
  readonly alone?: true
}

/** What a batch brings for one of its commands. */
export type BatchAnswer =
  | { readonly ok: true; readonly result: unknown; readonly total: number }
  | { readonly ok: false; readonly error: PortalError }

/** One page of a list; `total` counts the rows of all pages, 0 where the portal does not count. */
export interface RestPage<Rows> {
  readonly rows: Rows
  readonly total: number
}

/**
 * The door to REST. Rejects with `PortalError` only. Nothing is sent twice: the frame is opened with one
 * attempt (decision 2), reads are repeated by the caller's query, writes by nobody. Reads that are asked for in the same
 * moment share a request, and each keeps an error of its own. Never free text in a read (trap 25).
 */
export interface RestClient {
  call<Schema extends v.GenericSchema>(call: RestCall, schema: Schema): Promise<v.InferOutput<Schema>>
  /**
   * A call that changes something; also tells how long the portal asks to wait after it. Its failure says "did nothing"
   * only where the portal says so itself.
   */
  write<Schema extends v.GenericSchema>(
    call: RestCall,
    schema: Schema,
  ): Promise<{ readonly result: v.InferOutput<Schema>; readonly restMs: number }>
  /** Like `call`, with the number of rows in all pages. */
  page<Schema extends v.GenericSchema>(
    call: RestCall,
    schema: Schema,
  ): Promise<RestPage<v.InferOutput<Schema>>>
  /** Commands that stay in one request, 50 at most; one failing does not stop the others. */
  batch<Key extends string>(calls: Readonly<Record<Key, RestCall>>): Promise<Record<Key, BatchAnswer>>
  /** Any number of calls in their order, failed ones among them. */
  all(calls: readonly RestCall[]): Promise<readonly BatchAnswer[]>
  /** Tells what the portal granted to the app. From then on it is not asked for anything else: `scope-missing`. */
  grant(scopes: readonly string[]): void
}

/** The part of the SDK's frame or hook that is used here. Version 3 has no `callMethod` (decision 27). */
type SdkCaller = Pick<TypeB24, 'actions'> & Partial<Pick<TypeB24, 'callMethod'>>

/** Parses an answer; a shape that the contract does not know becomes `unexpected-answer`, never a crash. */
function parse<Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema> {
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

/** The result of a command of a batch, parsed. Throws the error that the portal gave it. */
export function valueOf<Schema extends v.GenericSchema>(
  answer: BatchAnswer,
  schema: Schema,
): v.InferOutput<Schema> {
  if (!answer.ok) throw answer.error
  return parse(schema, answer.result)
}

/** Like `valueOf`, with the number of rows in all pages. */
export const pageOf = <Schema extends v.GenericSchema>(
  answer: BatchAnswer,
  schema: Schema,
): RestPage<v.InferOutput<Schema>> => ({
  rows: valueOf(answer, schema),
  total: answer.ok ? answer.total : 0,
})

function batchAnswerOf(answer: unknown): BatchAnswer {
  try {
    const command = answer as AjaxResult
    const result = resultOf(command)
    // The SDK takes an error with an empty code for none (trap 4), and leaves no answer at all.
    if (result === undefined) throw new PortalError('bad-request')
    return { ok: true, result, total: command.getTotal() }
  } catch (error) {
    return { ok: false, error: portalErrorFrom(error) }
  }
}

const notAnswered: BatchAnswer = { ok: false, error: new PortalError('unexpected-answer') }

/**
 * No answer is waited for longer than this: HTTP gives up after 65 s, a refresh of the token after 10 s. Milliseconds.
 */
const deadlineMs = 90_000

/** The answer, or `timeout` when none comes. Timers run by a clock that nobody can set. */
async function withDeadline<Value>(answer: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PortalError('timeout')), deadlineMs)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}

/** The client over the SDK's frame or, in tests, its hook. */
export function createRestClient(b24: SdkCaller, pacer: Pacer = unpaced): RestClient {
  const callMethod = ({ method, params }: RestCall): Promise<AjaxResult> =>
    withDeadline(
      b24.callMethod?.(method, { ...params }) ?? b24.actions.v2.call.make({ method, params: { ...params } }),
    )

  const grants = createGrants()
  const joined = joinReads({
    async alone(call) {
      await pacer.turn()
      try {
        const answer = await callMethod(call)
        return { ok: true, result: resultOf(answer), total: answer.getTotal() }
      } catch (error) {
        throw portalErrorFrom(error)
      }
    },
    async together(calls) {
      await pacer.turn()
      // Named keys, because a list with a hole comes back as an object (rest.md trap 24).
      const named = calls.map(
        ({ name, method, params }, index) =>
          [name ?? `c${index}`, { method, params: { ...params } }] as const,
      )
      try {
        const answer = await withDeadline(
          b24.actions.v2.batch.make({
            calls: Object.fromEntries(named),
            options: { isHaltOnError: false, returnAjaxResult: true },
          }),
        )
        const answers: unknown = answer.getData()
        const read = parse(v.record(v.string(), v.unknown()), answers)
        return named.map(([key]) => batchAnswerOf(read[key]))
      } catch (error) {
        throw portalErrorFrom(error)
      }
    },
  })
  const reads = grantedReads(joined, grants)
  return {
    grant: grants.learn,
    page: async (call, schema) => pageOf(await reads.one(call), schema),
    call: async (call, schema) => valueOf(await reads.one(call), schema),
    async write(call, schema) {
      checkGranted(grants, call)
      pacer.count()
      try {
        const answer = await callMethod(call)
        if (!answer.isSuccess) throw writeErrorFrom([...answer.getErrors()][0])
        const data = answer.getData()
        return { result: parse(schema, data?.result), restMs: restMsOf(data?.time) }
      } catch (error) {
        throw writeErrorFrom(error)
      }
    },
    async batch(calls) {
      const answers = await reads.set(Object.values<RestCall>(calls))
      const keyed = Object.keys(calls).map((key, index) => [key, answers[index] ?? notAnswered] as const)
      return Object.fromEntries(keyed) as Record<keyof typeof calls, BatchAnswer>
    },
    all: async (calls) => (await Promise.all(calls.map((call) => reads.set([call])))).flat(),
  }
}
