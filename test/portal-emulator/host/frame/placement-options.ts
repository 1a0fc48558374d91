import type { HostContext } from '../context.ts'
import { portalQuery } from '../page-options.ts'
import { ownPrefix } from '../page-url.ts'
import { groupIdOf, personIdOf } from '../paths.ts'

/**
 * PLACEMENT_OPTIONS of the frame on this page: strings only. DEFAULT gets the page's own GET parameters and what
 * openApplication handed over (frame.md 1.1, 2.4); placements get their table of rest.md 7.
 */
export function placementOptionsOf({ url, options }: HostContext): Record<string, string> {
  // The page that a toolbar's slider was opened on: the portal knows it from the Referer.
  const below = url.searchParams.get(`${ownPrefix}below`) ?? url.pathname
  switch (options.placement) {
    case 'DEFAULT':
      return { ...portalQuery(url), ...handedOver(url) }
    case 'SONET_GROUP_DETAIL_TAB':
      return { GROUP_ID: String(groupIdOf(below) ?? ''), URI: below }
    case 'SONET_GROUP_TOOLBAR':
      // No GROUP_ID here, only the address of whatever page of the group was open (trap 36).
      return { URI: below }
    case 'USER_PROFILE_TOOLBAR':
      return { USER_ID: String(personIdOf(below) ?? ''), URI: below }
    case 'LEFT_MENU':
      return { URI: below }
  }
}

function handedOver(url: URL): Record<string, string> {
  const text = url.searchParams.get(`${ownPrefix}options`)
  if (text === null) return {}
  const parsed: unknown = parse(text)
  if (typeof parsed !== 'object' || parsed === null) return {}
  return Object.fromEntries(Object.entries(parsed).map(([name, value]) => [name, wireText(value)]))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function wireText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
