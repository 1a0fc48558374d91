import { expect } from '@playwright/test'
import type { Portal } from '#test/portal-emulator/portal.ts'
import type { RequestEntry } from '#test/portal-emulator/request-journal.ts'

/** Which requests a test counts. A page that has just been opened asks for more than the test is about. */
export type Counted = (request: RequestEntry) => boolean

/** Requests that call one of these methods, by themselves or inside a batch. */
export const calling =
  (...methods: readonly string[]): Counted =>
  ({ method, commands }) =>
    methods.includes(method) || commands.some((command) => methods.includes(command.method))

/** Batches with this parameter in one of their commands, e.g. `FILTER[ID]`. */
export const batchesWith =
  (parameter: string): Counted =>
  ({ method, params }) =>
    method === 'batch' && decodeURIComponent(JSON.stringify(params)).includes(parameter)

/**
 * The requests of this kind that arrive while the action lasts, once they are answered. Whatever else the page asks for
 * meanwhile, such as the rest of its start, is not among them.
 */
export async function requestsDuring(
  portal: Portal,
  counted: Counted,
  action: () => Promise<unknown>,
): Promise<readonly RequestEntry[]> {
  const before = new Set(portal.journal.entries)
  const now = () => portal.journal.entries.filter((request) => !before.has(request))
  await action()
  // What a request asks for is known once the portal has worked on it.
  await expect
    .poll(() =>
      now()
        .filter(({ status }) => status === 0)
        .map(({ method }) => method),
    )
    .toEqual([])
  return now().filter(counted)
}

/** What each request asks for, in the order of arrival; the commands of a batch by name. */
const asked = (portal: Portal): readonly (readonly string[])[] =>
  portal.journal.entries.map(({ method, commands }) =>
    method === 'batch' ? commands.map((each) => each.method).toSorted() : [method],
  )

/** My departments, and who works in them: one request. */
const suggestions = 'user.get user.get'

const readBack = 'user.option.get'

/**
 * All that was asked for until the invitation was sent and the run's record read back, which comes last here whatever
 * came first. Left out are what the field of colleagues asks for, searches and suggestions, which a name that is typed
 * at once does not wait for, and further looks at the record, which a slow machine takes.
 *
 * @param slotsBefore how many times the slots are read by themselves before anything is sent
 */
export function askedUntilRecorded(portal: Portal, slotsBefore = 0): readonly (readonly string[])[] {
  const requests = asked(portal).filter(
    (methods) => !methods.includes('user.search') && methods.join(' ') !== suggestions,
  )
  const sent = requests.findIndex((methods) => methods.includes('sonet_group.user.invite'))
  const reads = requests.flatMap((methods, at) => (methods.join(' ') === readBack ? at : []))
  const read = reads[slotsBefore]
  if (sent < 0 || read === undefined) return []
  const later = new Set(reads.slice(slotsBefore))
  const until = requests.slice(0, Math.max(sent, read) + 1)
  return [...until.filter((_, at) => !later.has(at)), [readBack]]
}

/** How many requests asked for suggestions. */
export const suggestionRequests = (portal: Portal): number =>
  asked(portal).filter((methods) => methods.join(' ') === suggestions).length

/** A request as a test names it: "batch 200". */
export const methodAndStatus = ({ method, status }: RequestEntry): string => `${method} ${status}`

/** Waits until every request of the page has its answer; none of them may have been refused. */
export async function expectAllAccepted(portal: Portal): Promise<void> {
  await expect
    .poll(() => portal.journal.entries.filter(({ status }) => status !== 200).map(methodAndStatus))
    .toEqual([])
}
