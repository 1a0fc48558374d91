import {
  queryOptions,
  skipToken,
  useQueries,
  type QueryClient,
  type UseQueryResult,
} from '@tanstack/react-query'
import { membersWanted } from '#domain/groups/group-members.ts'
import type { PeopleSource, SourceOrigin } from '#domain/people-source.ts'
import { departmentsAtOnce, readDepartmentPeople } from '#domain/people/bulk-reading.ts'
import { departmentsMeant, departmentTree, type Department } from '#domain/people/department.ts'
import type { Person } from '#domain/people/person.ts'
import { PortalError } from '#domain/portal-error.ts'
import { newIn, seenAgain, type Newcomers } from '#domain/sent/newcomers.ts'
import type { SentRun } from '#domain/sent/sent-run.ts'
import { useOpening } from '#queries/opening.ts'
import { firstDepartmentsOptions } from '#queries/people/departments.ts'
import { useServices, type Services } from '#queries/services.tsx'

type Departments = Extract<SourceOrigin, { kind: 'departments' }>
type Groups = Extract<SourceOrigin, { kind: 'groups' }>

/** All departments, where it is known without asking that these are all. */
type KnownDepartments = readonly Department[] | null

/** Nobody else can be invited. */
const mayBeInvited = ({ active, kind }: Person): boolean => active && kind !== 'other'

/** A department that was made since is among those below, where the tree is known. */
function meantNow({ chosen, below, withSub }: Departments, known: KnownDepartments): readonly number[] {
  if (!withSub || !known) return [...chosen, ...below]
  return departmentsMeant(departmentTree(known), chosen, true)
}

/** Some may have come: room for one page more than there were. */
function pagesExpected({ seen, upTo }: PeopleSource, departments: number): number {
  if (upTo > 0) return 1
  return Math.max(1, Math.ceil((seen.size / 50 + 1) / Math.ceil(departments / departmentsAtOnce)))
}

async function readDepartments(
  { people }: Services,
  source: PeopleSource,
  ids: readonly number[],
): Promise<readonly Person[]> {
  let found: readonly Person[] = []
  const start = { after: source.upTo, pages: pagesExpected(source, ids.length) }
  for await (const soFar of readDepartmentPeople(
    ids,
    (pages) => people.departmentPeople(pages),
    undefined,
    start,
  ))
    found = soFar.people
  return found
}

async function fromDepartments(
  services: Services,
  source: PeopleSource,
  origin: Departments,
  known: KnownDepartments,
): Promise<Newcomers> {
  const [names, there] = await Promise.all([
    services.people.departmentNames(origin.chosen),
    readDepartments(services, source, meantNow(origin, known)),
  ])
  return {
    source: seenAgain(
      source,
      there.map(({ id }) => id),
    ),
    departments: origin.chosen.flatMap((id) => names.get(id) ?? []),
    people: newIn(
      source,
      there.filter(mayBeInvited).map(({ id }) => id),
    ),
  }
}

async function fromGroups(services: Services, source: PeopleSource, origin: Groups): Promise<Newcomers> {
  const ids = [...origin.of, ...origin.notOf]
  const members = await services.groups.members(ids)
  // Whoever is in a group that hides its members cannot be left out.
  if (ids.some((id) => !members.has(id))) throw new PortalError('group-not-found')
  const wanted = membersWanted(members, { of: new Set(origin.of), notOf: new Set(origin.notOf) })
  const found = newIn(source, [...wanted.keys()])
  const people = found.length > 0 ? await services.people.byIds(found) : []
  return {
    source: seenAgain(
      source,
      origin.of.flatMap((id) => members.get(id) ?? []).map(({ id }) => id),
    ),
    departments: [],
    people: people.filter(mayBeInvited).map(({ id }) => id),
  }
}

const newcomersReader =
  (services: Services, source: PeopleSource) =>
  ({ client }: { readonly client: QueryClient }): Promise<Newcomers> => {
    const { origin } = source
    if (origin.kind === 'groups') return fromGroups(services, source, origin)
    const first = client.getQueryData(firstDepartmentsOptions(services).queryKey)
    return fromDepartments(services, source, origin, first?.complete ? first.departments : null)
  }

/** @param at the place of the source among those of the run, which does not change any more */
const newcomersOf = (services: Services | null, runId: string, source: PeopleSource, at: number) =>
  queryOptions({
    queryKey: ['newcomers', runId, at],
    queryFn: services ? newcomersReader(services, source) : skipToken,
    staleTime: 0,
  })

/** What is known of the newcomers of one source. */
export type NewcomersRead = Pick<UseQueryResult<Newcomers>, 'data' | 'error' | 'refetch'> & {
  readonly source: PeopleSource
}

/** Reads who is new in the sources of a run, whenever it is opened. I am never one of them. */
export function useNewcomers(run: SentRun): readonly NewcomersRead[] {
  const services = useServices()
  const me = useOpening().data?.me
  const results = useQueries({
    queries: run.sources.map((source, at) => newcomersOf(services, run.runId, source, at)),
  })
  return run.sources.flatMap((source, at) => {
    const result = results[at]
    if (!result) return []
    const { data, error, refetch } = result
    return {
      source,
      data: data && { ...data, people: data.people.filter((id) => id !== me) },
      error,
      refetch,
    }
  })
}
