/** The portal's display format, `20.11.2026 14:05:00`: controllers do not answer ISO (rest.md 3.3). */
export function displayDate(ms: number): string {
  const [date = '', time = ''] = new Date(ms).toISOString().split('T')
  return `${date.split('-').reverse().join('.')} ${time.slice(0, 8)}`
}
