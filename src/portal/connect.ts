import type { B24Frame, RestrictionParams } from '@bitrix24/b24jssdk'
import { sessionOf, type Session } from './session.ts'

/** How the opening conversation with the portal ended. It always ends (frame.md 1.3: the SDK's own does not). */
export type Connection =
  | { readonly kind: 'connected'; readonly frame: B24Frame; readonly session: Session }
  /** The page was opened by itself, not in a portal's frame; or browsers keep it from asking this portal. */
  | { readonly kind: 'outside' | 'insecure' }
  /** The portal did not answer in time; it still may, so asking again is worth it. */
  | { readonly kind: 'silent' }
  /** An administrator has opened the app before the portal counts it as installed (frame.md 1.4). */
  | { readonly kind: 'not-installed'; readonly frame: B24Frame; readonly session: Session }

/** Above the 60 s that the portal allows one request, so that a half-done call is not taken for a lost one. */
const httpTimeoutMs = 65_000

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

/** Why there is no use in waiting for a portal; null where there is one to talk to. */
export const whyNoPortal = (): 'outside' | 'insecure' | null => whyUnreachable(window.name, location.protocol)

/**
 * One attempt: the SDK would otherwise send an invitation up to three times (frame.md 3.4). And none of its brakes, which
 * hold calls back for up to ten minutes without a word, and count by a clock that people set (frame.md 3.5): a bucket
 * that never empties, no operating time that would be too much. The app waits by itself, where it can say so.
 */
const unrestricted: RestrictionParams = {
  maxRetries: 1,
  rateLimit: { burstLimit: Number.MAX_SAFE_INTEGER, drainRate: 0, adaptiveEnabled: false },
  operatingLimit: { windowMs: 600_000, limitMs: Infinity, heavyPercent: 100 },
  adaptiveConfig: { enabled: false, thresholdPercent: 100, coefficient: 0, maxDelay: 0 },
}

async function openFrame(): Promise<B24Frame> {
  const { initializeB24Frame, Logger, ApiVersion } = await import('@bitrix24/b24jssdk')
  const frame = await initializeB24Frame({ restrictionParams: unrestricted })
  // Without handlers: request bodies must not reach the console (frame.md 3.8).
  frame.setLogger(new Logger('app'))
  frame.getHttpClient(ApiVersion.v2).ajaxClient.defaults.timeout = httpTimeoutMs
  return frame
}

const after = (ms: number): Promise<'late'> => new Promise((resolve) => setTimeout(resolve, ms, 'late'))

/**
 * Opens the one frame, or waits for the one that is opening already: the SDK keeps a single frame for the life of the
 * page, and it must never be destroyed (frame.md 3.7).
 */
export async function connect(deadlineMs = 12_000): Promise<Connection> {
  const why = whyNoPortal()
  if (why) return { kind: why }
  const opened = await Promise.race([openFrame().catch(() => null), after(deadlineMs)])
  if (opened === 'late' || opened === null) return { kind: 'silent' }
  const session = sessionOf(opened)
  return { kind: opened.isInstallMode ? 'not-installed' : 'connected', frame: opened, session }
}
