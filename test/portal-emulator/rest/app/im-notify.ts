import type { Answer, Call, Method } from '../method.ts'
import { toInt, toText } from '../envelope/php-value.ts'
import { RestError } from '../envelope/rest-error.ts'

const PARAMS = ['USER_ID', 'MESSAGE', 'MESSAGE_OUT', 'TAG', 'SUB_TAG', 'ATTACH', 'CLIENT_ID']
const MAX_ATTACH = 60_000

/** rest.md 9: a reminder from the current user. It cannot carry the invitation's buttons. */
export const imNotifyPersonalAdd: Method = {
  name: 'im.notify.personal.add',
  scopes: ['im'],
  params: PARAMS,
  run: (call) => notify(call, call.caller.id),
}

/** The same without an author. */
export const imNotifySystemAdd: Method = {
  name: 'im.notify.system.add',
  scopes: ['im'],
  params: PARAMS,
  run: (call) => notify(call, null),
}

function notify({ portal, params }: Call, from: number | null): Answer {
  const to = toInt(params.get('USER_ID'))
  if (to <= 0) throw new RestError(400, 'USER_ID_EMPTY', "User ID can't be empty")
  const text = toText(params.get('MESSAGE')).trim()
  if (text === '') throw new RestError(400, 'MESSAGE_EMPTY', "Message can't be empty")
  if (toText(params.get('ATTACH')).length > MAX_ATTACH) {
    throw new RestError(400, 'ATTACH_OVERSIZE', 'You have exceeded the maximum allowable size of attach')
  }
  if (!portal.world.people.get(to)) return { result: false }
  const tag = toText(params.get('TAG'))
  const { notifications } = portal.world
  if (tag !== '') notifications.dropTagged(to, `MP|APP|${tag}`)
  const row = notifications.add({
    to,
    from,
    kind: 'notify',
    module: 'rest',
    event: 'rest_notify',
    tag: tag === '' ? '' : `MP|APP|${tag}`,
    title: '',
    text,
    groupId: null,
    created: portal.now(),
    state: 'plain',
  })
  return { result: row.id }
}
