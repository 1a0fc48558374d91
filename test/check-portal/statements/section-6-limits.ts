import { at, described, isRow } from '../answer.ts'
import { judge, same, untried } from '../seen.ts'
import { judgeRefusal, type LookStatement } from '../statement.ts'

/** rest.md 6.4. Looked at last, when many requests have been made. */
export const limits: readonly LookStatement[] = [
  {
    section: '6.4',
    title: 'Operating time is told where it is limited',
    says: 'time.operating (seconds) and time.operating_reset_at, in a batch for each command; or neither',
    look: async (probe) => {
      const time = at((await probe.success('profile')).body, 'time')
      if (!isRow(time)) return untried('no time')
      const { operating, operating_reset_at: resetAt } = time
      const parts = await probe.result('batch', { halt: 0, cmd: { me: 'profile' } })
      const inside = at(parts, 'result_time', 'me', 'operating')
      if (operating === undefined && resetAt === undefined) {
        return judge('neither: no limit', [[inside === undefined, 'only in a batch']])
      }
      return judge(`operating ${String(operating)} s`, [
        [typeof operating === 'number' && typeof resetAt === 'number', 'one of them, or not as numbers'],
        [typeof inside === 'number', 'not in a batch'],
      ])
    },
  },
  {
    section: '6.4',
    title: 'Too many requests at once',
    says: 'HTTP 503, error "QUERY_LIMIT_EXCEEDED", no time',
    look: ({ wire }) => {
      const [first] = wire.pauses
      if (!first) return untried('it would slow down everybody who shares your address')
      const seen = judgeRefusal(first, { statuses: [503], codes: ['QUERY_LIMIT_EXCEEDED'] })
      return seen.verdict === 'same' ? same(`${described(first)}, ${wire.pauses.length} times`) : seen
    },
  },
  {
    section: '6.4',
    title: 'Sixty seconds for a request, 420 or 480 for a method',
    says: 'HTTP 504, or 429 "OPERATION_TIME_LIMIT"',
    look: () => untried('it would keep the portal busy for minutes'),
  },
]
