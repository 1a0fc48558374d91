/** The scopes for which the app asks. */
export const askedScopes = [
  'sonet_group',
  'socialnetwork',
  'user_basic',
  'department',
  'placement',
  'im',
] as const
export type AskedScope = (typeof askedScopes)[number]

/** `in-part`: people, but not their addresses (rest.md 4.1). */
export type GrantedScope = 'granted' | 'in-part' | 'missing'

/** Whether the portal granted a scope, or one that takes its place. */
export function grantOf(scope: AskedScope, granted: readonly string[]): GrantedScope {
  if (granted.includes(scope)) return 'granted'
  if (scope !== 'user_basic') return 'missing'
  if (granted.includes('user')) return 'granted'
  return granted.includes('user_brief') ? 'in-part' : 'missing'
}
