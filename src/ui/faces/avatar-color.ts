/** White text on each of these reaches WCAG AA (4.5:1); the test computes it. */
export const avatarColors = [
  '#5a5fc7',
  '#1d7a5c',
  '#b04c26',
  '#8a3f93',
  '#1b6dae',
  '#76651a',
  '#a5374b',
  '#3f6b74',
] as const

/** The same key always gets the same colour, on every machine: FNV-1a over UTF-16 units. */
export function avatarColor(key: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length; i += 1) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  return avatarColors[(hash >>> 0) % avatarColors.length] ?? avatarColors[0]
}
