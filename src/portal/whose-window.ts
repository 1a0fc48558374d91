/** Hosts that a browser takes for safe at any scheme, because no message to them leaves the machine. */
const ownMachine = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/i

/**
 * Why this page cannot talk to a portal at all, known without asking; null where it may. The window's name tells which
 * portal opened the frame, and by which scheme (frame.md 1.2). `insecure`: browsers keep a page with an https address
 * from asking one with http (frame.md 6). A portal whose proxy hides https from it says http as well; the SDK then
 * addresses its page by http, and is never answered.
 */
export function whyUnreachable(windowName: string, protocol: string): 'outside' | 'insecure' | null {
  const [, host, scheme] = /^([^|]+)\|([^|]*)\|[^|]+$/.exec(windowName) ?? []
  if (host === undefined) return 'outside'
  const isMixed = protocol === 'https:' && Number(scheme) !== 1
  return isMixed && !ownMachine.test(host) ? 'insecure' : null
}
