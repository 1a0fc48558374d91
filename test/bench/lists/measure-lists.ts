import { createPeopleDirectory } from '#bitrix24/people-directory.ts'
import type { ListEntry } from '#domain/list/entry.ts'
import { changeLines } from '#domain/list/line-changes.ts'
import type { LineMatch, MatchLine } from '#domain/list/line.ts'
import { matchLines } from '#domain/list/lookup.ts'
import { parseText } from '#domain/list/parser.ts'
import { startPortal } from '#test/portal-emulator/portal.ts'
import { hookClient, unbraked } from '#test/support/hook-client.ts'
import type { ListCase } from './list-cases.ts'
import { listedCompany } from './listed-company.ts'

/** How a line of a list came out. */
export interface MeasuredLine {
  readonly case: ListCase
  /** `missed`: those who are meant were neither found nor offered. `wrong`: somebody was found who is not meant. */
  readonly as: 'found' | 'asked' | 'nobody' | 'missed' | 'wrong'
  readonly matches: readonly LineMatch[]
}

/** The line as the parser leaves it, with what the case says of it. */
function entryOf({ line, keys, parts }: ListCase): ListEntry {
  const { entries } = parseText(line)
  const [first] = entries
  const empty = { id: null, idFrom: null, idHost: null, email: null, name: line, otherNames: [] }
  const read = entries.length === 1 && first ? first : { text: first?.text ?? line, keys: empty, parts: [] }
  return { text: read.text, keys: { ...read.keys, ...keys }, parts: parts ?? read.parts }
}

const idsIn = (match: LineMatch): readonly number[] => {
  if (match.kind === 'one') return [match.person.id]
  return match.kind === 'some' ? match.people.map(({ id }) => id) : []
}

function verdictOf({ meant, as }: ListCase, matches: readonly LineMatch[]): MeasuredLine['as'] {
  const taken = matches.flatMap((match) => (match.kind === 'one' ? idsIn(match) : []))
  const offered = matches.flatMap(idsIn)
  const isMeant = (id: number): boolean => meant.includes(id) && (as !== 'asked' || meant.length === 1)
  if (taken.some((id) => !isMeant(id))) return 'wrong'
  if (meant.length === 0) return offered.length > 0 ? 'asked' : 'nobody'
  if (meant.some((id) => !offered.includes(id))) return 'missed'
  return taken.length === meant.length ? 'found' : 'asked'
}

/** Looks every line up in the company of the cases, each in a list of its own, through the app's own client. */
export async function measureLists(cases: readonly ListCase[]): Promise<readonly MeasuredLine[]> {
  const portal = await startPortal({ world: listedCompany() })
  const directory = createPeopleDirectory(hookClient(portal, 1, undefined, unbraked))
  const departments = new Map((await directory.departments()).map(({ id, name }) => [id, name]))
  const clock = { now: () => 0, elapsed: () => 0, wait: () => Promise.resolve() }
  const measured: MeasuredLine[] = []
  for (const each of cases) {
    let lines: readonly MatchLine[] = changeLines([], { kind: 'append', entries: [entryOf(each)] })
    const context = { language: each.language ?? 'ru', departments, host: 'p.example', emails: true }
    const ports = {
      people: directory,
      clock,
      settle: (...[matches, parts]: Parameters<Parameters<typeof matchLines>[2]['settle']>) => {
        lines = changeLines(lines, { kind: 'settle', matches, parts })
      },
    }
    await matchLines(lines, context, ports, new AbortController().signal)
    const matches = lines.map(({ match }) => match)
    measured.push({ case: each, as: verdictOf(each, matches), matches })
  }
  await portal.close()
  return measured
}
