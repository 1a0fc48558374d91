import type { PortalInside } from '../portal.ts'
import type { UserRow } from '../world/tables.ts'
import { type Labels, labelsFor } from './labels/labels.ts'
import { type PageOptions, readPageOptions, stickyQuery } from './page-options.ts'

/** Everything a page of the portal is drawn from. */
export interface HostContext {
  portal: PortalInside
  url: URL
  options: PageOptions
  me: UserRow
  labels: Labels
  /** A page drawn inside a slider: no menu, no header (frame.md 1.1). */
  inSlider: boolean
  /** Link to another page of this session: language, person and scene go with it. */
  link: (path: string, own?: Record<string, string>) => string
}

/** Undefined when the current person does not exist. */
export function readContext(request: Request, portal: PortalInside): HostContext | undefined {
  const url = new URL(request.url)
  const options = readPageOptions(url, portal.world.defaultUserId, portal.options.view)
  const me = portal.world.people.get(options.as)
  if (!me) return undefined
  const inSlider = url.searchParams.get('IFRAME') === 'Y'
  const link = (path: string, own: Record<string, string> = {}) => {
    const target = new URL(path, url.origin)
    for (const [name, value] of stickyQuery(url)) target.searchParams.set(name, value)
    // A link inside a slider stays a page without menu and header.
    const marks = inSlider ? { IFRAME: 'Y', IFRAME_TYPE: 'SIDE_SLIDER' } : {}
    for (const [name, value] of Object.entries({ ...marks, ...own })) target.searchParams.set(name, value)
    return target.pathname + target.search
  }
  return { portal, url, options, me, labels: labelsFor(options.lang), inSlider, link }
}

export function fullName(person: UserRow): string {
  return [person.name, person.lastName].filter(Boolean).join(' ') || person.email
}
