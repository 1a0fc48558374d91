/**
 * What messages are loaded together: `form` is what all wait for, `late` comes with the first part of the page that is
 * loaded later, `placement` goes to the portal in all languages at once.
 */
export const parts = ['form', 'late', 'placement'] as const
export type Part = (typeof parts)[number]

export const isPart = (name: string): name is Part => parts.some((part) => part === name)

/** What the keys of late messages begin with. */
const latePrefixes = [
  'about',
  'check',
  'chip',
  'closed',
  'data',
  'departments',
  'earlier',
  'errand',
  'followUp',
  'list',
  'message.live',
  'message.preview',
  'missing',
  'newcomers',
  'otherGroup',
  'places',
  'remind',
  'review',
  'run',
  'saved',
  'sent',
  'settings',
  'sources',
  'standing',
  'standings',
  'texts',
  'withdraw',
]

/** The part that a message belongs to. */
export function partOf(key: string): Part {
  if (key.startsWith('placement.')) return 'placement'
  return latePrefixes.some((prefix) => key.startsWith(`${prefix}.`)) ? 'late' : 'form'
}
