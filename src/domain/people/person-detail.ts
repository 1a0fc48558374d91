/** "Designer · Marketing": what tells a person from their namesakes, as far as it is known; empty if nothing is. */
export const personDetail = (position: string, departments: readonly string[]): string =>
  [position, ...departments].filter(Boolean).join(' · ')
