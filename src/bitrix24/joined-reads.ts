import { PortalError } from '#domain/portal-error.ts'
import type { BatchAnswer, RestCall } from './client.ts'

/** Commands in one batch at most (rest.md 5); one that keeps the portal busy for long counts as several. */
const batchSize = 50

/** How reads are sent. */
export interface ReadTransport {
  /** Rejects with what the portal refuses the call with. */
  alone(call: RestCall): Promise<BatchAnswer>
  /** At most `batchSize` commands; answers in their order. Rejects only if the request itself failed. */
  together(calls: readonly RestCall[]): Promise<readonly BatchAnswer[]>
}

/** Reads that belong together, and whoever waits for them. */
interface Asked {
  readonly calls: readonly RestCall[]
  /** Refused by a rejection. */
  readonly single: boolean
  readonly resolve: (answers: readonly BatchAnswer[]) => void
  readonly reject: (error: unknown) => void
}

export interface JoinedReads {
  /** One call; rejects if it is refused. */
  one(call: RestCall): Promise<BatchAnswer>
  /** Calls that stay in one request; one that is refused does not stop the others. */
  set(calls: readonly RestCall[]): Promise<readonly BatchAnswer[]>
}

const sizeOf = ({ calls }: Asked): number => calls.reduce((sum, { size = 1 }) => sum + size, 0)

/** In as few requests as possible, in their order. */
function requestsFor(asked: readonly Asked[]): readonly (readonly Asked[])[] {
  const requests: Asked[][] = []
  let left = 0
  for (const each of asked) {
    const size = sizeOf(each)
    const last = requests.at(-1)
    if (last && size <= left) last.push(each)
    else {
      requests.push([each])
      left = batchSize
    }
    left -= size
  }
  return requests
}

/** Reads that are asked for in the same moment, by whatever part of the app, travel in one request (decision 43). */
export function joinReads(transport: ReadTransport): JoinedReads {
  let waiting: Asked[] = []

  async function send(request: readonly Asked[]): Promise<void> {
    const calls = request.flatMap((each) => each.calls)
    const [first] = calls
    try {
      const answers =
        first && request.every(({ single }) => single) && calls.length === 1
          ? [await transport.alone(first)]
          : await transport.together(calls)
      let from = 0
      for (const { calls: own, resolve } of request) {
        resolve(answers.slice(from, from + own.length))
        from += own.length
      }
    } catch (error) {
      for (const { reject } of request) reject(error)
    }
  }
  const ask = (calls: readonly RestCall[], single: boolean): Promise<readonly BatchAnswer[]> =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0)
        queueMicrotask(() => {
          const asked = waiting
          waiting = []
          for (const request of requestsFor(asked)) void send(request)
        })
      waiting.push({ calls, single, resolve, reject })
    })

  return {
    set: (calls) => ask(calls, false),
    async one(call) {
      const [answer] = await (call.alone ? [await transport.alone(call)] : ask([call], true))
      if (!answer) throw new PortalError('unexpected-answer')
      if (!answer.ok) throw answer.error
      return answer
    },
  }
}
