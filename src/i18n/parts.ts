/**
 * Messages that come with a part of the page that is loaded later, by what their keys begin with. Those of `placement`
 * go to the portal, in all languages at once.
 */
const latePrefixes = {
  list: ['list'],
  sheets: [
    'closed',
    'departments',
    'message.preview',
    'otherGroup',
    'review',
    'saved',
    'settings',
    'sources',
    'texts',
  ],
  placement: ['placement'],
  sent: ['chip', 'run', 'sent', 'standing', 'standings'],
} as const

export type LatePart = keyof typeof latePrefixes

/** What is loaded together: `form` is what all wait for. */
export type Part = 'form' | LatePart

export const parts: readonly Part[] = ['form', 'list', 'sheets', 'sent', 'placement']

export const isPart = (name: string): name is Part => parts.some((part) => part === name)

/** The part of the page that a message belongs to. */
export function partOf(key: string): Part {
  const belongsTo = (part: Part): boolean =>
    part !== 'form' && latePrefixes[part].some((prefix) => key.startsWith(`${prefix}.`))
  return parts.find(belongsTo) ?? 'form'
}
