import type { Fault } from '../../fault-kinds.ts'
import type { PortalInside } from '../../portal.ts'
import type { RequestEntry } from '../../request-journal.ts'
import { fullName } from '../context.ts'

const newestRequests = 40
const mostPeople = 30

/** Everything the drawer shows that changes by itself. */
export function panelState(portal: PortalInside, groupId: number) {
  const { world, faults, journal } = portal
  const group = world.groups.get(groupId)
  return {
    faults: faults.list().map(describeFault),
    hostSilent: faults.hostSilent,
    refreshSilent: faults.refreshSilent,
    requests: journal.entries.slice(-newestRequests).reverse().map(describeRequest),
    requestCount: journal.entries.length,
    preflights: journal.preflights,
    told: peopleTold(portal),
    size: `${world.people.size} people, ${world.groups.size} groups, ${world.departments.size} departments`,
    group: group && { perms: group.initiatePerms, closed: group.closed, active: group.active },
  }
}

function describeFault(fault: Fault): string {
  const { method, ...rest } = fault
  return `${method}: ${JSON.stringify(rest)}`
}

function describeRequest(entry: RequestEntry) {
  return {
    time: new Date(entry.at).toISOString().slice(11, 19),
    method: entry.commands.length > 0 ? `${entry.method} ×${entry.commands.length}` : entry.method,
    user: entry.userId,
    status: entry.status,
    error: entry.error,
    ms: Math.round(entry.ms),
    bytes: entry.bytes,
    remarks: [
      ...entry.faults,
      ...entry.notes,
      ...entry.skipped.map(({ userId, why }) => `${userId}: ${why}`),
      ...entry.commands.map((command) => command.method),
    ].join(', '),
  }
}

/** People with notifications, unanswered ones first. */
function peopleTold({ world }: PortalInside) {
  const told = []
  for (const id of world.notifications.recipients()) {
    const rows = world.notifications.of(id)
    const open = rows.filter((row) => row.state === 'open').length
    if (rows.length > 0) told.push({ id, all: rows.length, open })
  }
  const shown = told.sort((one, other) => other.open - one.open || one.id - other.id).slice(0, mostPeople)
  return shown.map((row) => {
    const person = world.people.get(row.id)
    return { ...row, name: person ? fullName(person) : `person ${row.id}` }
  })
}
