/** The log of what was sent. Nothing of it is needed before a run is over. */
export const loadLog = () => import('#queries/sent/sent-log.ts')
