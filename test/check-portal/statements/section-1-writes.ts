import { at, described, isRow } from '../answer.ts'
import { INVITE, isSuccess, ok, pendingIn, rosterOf, WORKGROUP_GET, type Probe } from '../probe.ts'
import { differs, judge, untried, Untried, type Seen } from '../seen.ts'
import type { LookStatement } from '../statement.ts'
import type { Answer } from '../wire.ts'

type Pending = ReturnType<typeof pendingIn>

/** All writes of a check in their order, and the group before and after them. */
interface Writes {
  readonly userId: number
  readonly before: Pending
  readonly myself: Answer
  readonly first: Answer
  readonly again: Answer
  readonly after: Pending
}

const made = new WeakMap<Probe, Promise<Writes>>()

/** They are made once, whichever statement asks first. */
function writesOf(probe: Probe): Promise<Writes> {
  const known = made.get(probe) ?? carryOut(probe)
  made.set(probe, known)
  return known
}

async function carryOut(probe: Probe): Promise<Writes> {
  const { groupId, userId } = probe.named ?? { groupId: 0, userId: null }
  if (userId === null) throw new Untried('it writes: name a group and a colleague by --group and --invite')
  const me = await probe.myId()
  if (me === userId) throw new Untried('the named colleague is whoever made the webhook')
  const invite = (id: number) => probe.wire.call(INVITE, { GROUP_ID: groupId, USER_ID: [id] })
  return {
    userId,
    before: await rosterNow(probe, groupId),
    myself: await invite(me),
    first: await invite(userId),
    again: await invite(userId),
    after: await rosterNow(probe, groupId),
  }
}

async function rosterNow(probe: Probe, groupId: number): Promise<Pending> {
  const answer = await probe.wire.call(WORKGROUP_GET, rosterOf(groupId))
  const roster = at(answer.body, 'result')
  if (!isSuccess(answer) || !isRow(roster)) throw new Untried(`${WORKGROUP_GET}: ${described(answer)}`)
  return pendingIn(roster)
}

const isInvited = ({ invited }: Pending, userId: number): boolean => invited.includes(userId)
const hasRow = (group: Pending, userId: number): boolean =>
  isInvited(group, userId) ||
  group.members.includes(userId) ||
  group.relations.some((row) => Number(row['id']) === userId)

function emptyList(answer: Answer): Seen {
  const result = at(ok(INVITE, answer).body, 'result')
  return judge('HTTP 200, []', [[Array.isArray(result) && result.length === 0, described(answer)]])
}

const scopes = ['sonet_group', 'socialnetwork']

/** Only with a group and a colleague that were named. */
export const writes: readonly LookStatement[] = [
  {
    section: '1.3',
    title: 'Oneself is skipped in silence',
    says: 'HTTP 200, []',
    scopes,
    look: async (probe) => emptyList((await writesOf(probe)).myself),
  },
  {
    section: '1.5',
    title: 'Whoever is invited comes back',
    says: 'a list with the ID, a number as it was sent; no next, no total',
    scopes,
    look: async (probe) => {
      const { before, first, after, userId } = await writesOf(probe)
      if (hasRow(before, userId)) return untried('the colleague was invited or in the group before')
      if (!before.mayInvite) return untried('no right to invite into the group')
      const { body } = ok(INVITE, first)
      const result = at(body, 'result')
      const isEmpty = Array.isArray(result) && result.length === 0
      if (isEmpty && !isInvited(after, userId)) {
        return untried('the colleague was skipped in silence, which privacy allows (1.3): name somebody else')
      }
      return judge('[ID], a number', [
        [Array.isArray(result) && result.length === 1 && Number(result[0]) === userId, described(first)],
        [typeof at(result, 0) !== 'string', 'the ID is a text although a number was sent'],
        [at(body, 'next') === undefined && at(body, 'total') === undefined, 'there is a next or a total'],
      ])
    },
  },
  {
    section: '1.4',
    title: 'Inviting without the right',
    says: 'HTTP 200, []',
    scopes,
    look: async (probe) => {
      const { before, first } = await writesOf(probe)
      return before.mayInvite ? untried('there is the right in this group') : emptyList(first)
    },
  },
  {
    section: '1.8',
    title: 'Inviting again does nothing',
    says: 'HTTP 200, []; the person stays invited, once',
    scopes,
    look: async (probe) => {
      const { again, after, userId } = await writesOf(probe)
      if (!isInvited(after, userId)) return untried('the colleague has no invitation')
      const seen = emptyList(again)
      const times = after.invited.filter((id) => id === userId).length
      return times === 1 ? seen : differs(`invited ${times} times`)
    },
  },
  {
    section: '1.6',
    title: 'An invitation is a pending row',
    says: 'in INVITED_MEMBERS; invited, neither awaiting nor a member in GROUP_MEMBERS_LIST',
    scopes,
    look: async (probe) => {
      const { after, userId, before } = await writesOf(probe)
      if (!isInvited(after, userId) && (hasRow(before, userId) || !before.mayInvite)) {
        return untried('the colleague could not be invited')
      }
      const row = after.relations.find(({ id }) => Number(id) === userId)
      return judge('pending in both', [
        [isInvited(after, userId), 'missing from INVITED_MEMBERS'],
        [!after.members.includes(userId), 'in MEMBERS at once'],
        [row !== undefined || !after.mayInvite, 'missing from GROUP_MEMBERS_LIST'],
        [row === undefined || row['invited'] === true, 'not "invited" in GROUP_MEMBERS_LIST'],
        [
          row === undefined || (row['isAwaiting'] === false && row['isMember'] === false),
          'awaiting or a member',
        ],
      ])
    },
  },
]
