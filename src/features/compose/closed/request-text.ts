import type { ClosedGroup } from '#domain/groups/closed-group.ts'
import type { NamedKind } from '#domain/groups/named-kind.ts'
import type { Person } from '#domain/people/person.ts'
import type { Translate } from '#i18n/messages.ts'
import { personName } from '#i18n/names.ts'

export interface Request {
  readonly group: string
  /** What the group is called besides its name. */
  readonly kind: NamedKind
  /** Whom the group keeps me from inviting. */
  readonly people: readonly Person[]
  readonly message: string
}

function opening(t: Translate, because: ClosedGroup['because'], { group, kind, people }: Request): string {
  const named = people.length > 0
  if (because === 'archived')
    return t(named ? 'closed.request.restoreFor' : 'closed.request.restore', { group, kind })
  return t(named ? 'closed.request.invite' : 'closed.request.right', { group, kind })
}

/** The position tells namesakes apart, and the reader may not know everybody. */
const lineOf = (t: Translate, { id, name, position }: Person): string => {
  const shown = personName(t, id, name)
  return position === '' ? shown : t('people.named', { name: shown, detail: position })
}

/** What somebody who may invite is asked: a text that stands by itself in a chat. */
export function requestText(t: Translate, because: ClosedGroup['because'], request: Request): string {
  const { people, message } = request
  const names = people.map((person) => lineOf(t, person))
  const words = people.length > 0 ? message.trim() : ''
  const quoted = words === '' ? [] : ['', t('closed.request.message'), words]
  return [opening(t, because, request), ...names, ...quoted].join('\n')
}
