import { createHash } from 'node:crypto'
import { Faults } from './faults.ts'
import { boundAtStart, type PlacementBinding } from './installation.ts'
import { handleHost } from './host/host.ts'
import { pageUrl, type HostPage, type View } from './host/page-url.ts'
import type { LimitOptions } from './limits.ts'
import { Limits, limitsOf } from './limits.ts'
import { listen } from './node-server.ts'
import { handlePicture } from './pictures.ts'
import { RequestJournal } from './request-journal.ts'
import { handleRest } from './rest/rest.ts'
import { TokenStore } from './tokens.ts'
import { createDemoWorld } from './world/demo/demo.ts'
import type { World } from './world/world.ts'

export interface PortalOptions {
  /** Default: the demo company. */
  world?: World
  /** Where the app lives; can be set later through `portal.appUrl`. */
  appUrl?: string
  /** Granted to the app. */
  scopes?: readonly string[]
  /** `documented`: rest.md 6.4. Default `off`. */
  limits?: LimitOptions | 'documented' | 'off'
  /** Refuse what the contract does not name with 501 instead of doing what a portal would. Default true. */
  strict?: boolean
  /** Cloud (default) or a self-hosted portal without the full-text index (rest.md 4.4). */
  search?: 'full-text' | 'like'
  /** Old self-hosted builds send codes where the new ones send "" (trap 40). */
  errorCodes?: 'empty' | 'old'
  /** Statuses of auth errors: as documented (default) or as in the published source (trap 27). */
  statuses?: 'documented' | 'code'
  /** Whether groups and cards open the app from the start, as if an administrator had bound it; default `bound`. */
  placements?: 'bound' | 'none'
  /** How groups look, and so where the app's tab is; default `classic`. A page may ask for the other. */
  view?: View
  tokenLifetimeSeconds?: number
  /** Milliseconds. */
  now?: () => number
  /** Waits for faults; a test with its own clock gives its own. */
  sleep?: (ms: number, signal: AbortSignal) => Promise<void>
  port?: number
}

/** What the host page and the REST methods get to see. */
export interface PortalInside {
  readonly world: World
  /** Another company from now on, e.g. of another size; tokens, options, faults and journal stay. */
  switchWorld(world: World): void
  readonly auth: TokenStore
  readonly faults: Faults
  readonly journal: RequestJournal
  readonly limits: Limits
  readonly memberId: string
  readonly origin: string
  readonly scopes: readonly string[]
  readonly options: PortalOptions
  appUrl: string
  /** app.info INSTALLED; `BX24.installFinish` sets it. */
  installed: boolean
  /** app.option.* and the host's APP_OPTIONS. */
  readonly appOptions: Map<string, unknown>
  /** user.option.* and the host's USER_OPTIONS. */
  userOptionsOf(userId: number): Map<string, unknown>
  forgetUserOptions(): void
  /** Placement handlers that administrators bound. */
  readonly placements: PlacementBinding[]
  /** app.info VERSION. */
  version: number
  now(): number
  sleep(ms: number): Promise<void>
}

export interface Portal {
  /** http://127.0.0.1:PORT */
  readonly origin: string
  readonly memberId: string
  appUrl: string
  readonly world: World
  readonly journal: RequestJournal
  readonly faults: Faults
  readonly auth: TokenStore
  readonly inside: PortalInside
  /** `address`: where the request comes from, for the rate limit. An answer of type "error" is a cut connection. */
  handle(request: Request, address?: string): Promise<Response>
  /** Address of a scene in the host page. */
  pageUrl(page: HostPage): string
  /** Base of an incoming webhook for B24Hook: `<origin>/rest/<userId>/<code>`. */
  webhookUrl(userId: number, scopes?: readonly string[]): string
  close(): Promise<void>
}

const DEFAULT_SCOPES = ['sonet_group', 'socialnetwork', 'user_basic', 'department', 'placement', 'im']

/** Starts one portal on 127.0.0.1. All state is inside; close() leaves no open handle. */
export async function startPortal(options: PortalOptions = {}): Promise<Portal> {
  const server = await listen(options.port ?? 0)
  const inside = createInside(options, server.origin, server.stopped)
  const handle = (request: Request, address = '127.0.0.1') => answer(request, address, inside)
  server.serve(handle)
  return {
    origin: inside.origin,
    memberId: inside.memberId,
    get appUrl() {
      return inside.appUrl
    },
    set appUrl(url) {
      inside.appUrl = url
    },
    get world() {
      return inside.world
    },
    journal: inside.journal,
    faults: inside.faults,
    auth: inside.auth,
    inside,
    handle,
    pageUrl: (page) => pageUrl(inside.origin, page),
    webhookUrl: (userId, scopes = inside.scopes) =>
      `${inside.origin}/rest/${userId}/${inside.auth.addWebhook(userId, scopes)}`,
    close: () => server.close(),
  }
}

function createInside(options: PortalOptions, origin: string, stopped: AbortSignal): PortalInside {
  const now = options.now ?? Date.now
  const sleep = options.sleep ?? wait
  let world = options.world ?? createDemoWorld().world
  const switchWorld = (other: World) => {
    world = other
    world.now = now
    world.people.warmUp()
  }
  switchWorld(world)
  const userOptions = new Map<number, Map<string, unknown>>()
  return {
    get world() {
      return world
    },
    switchWorld,
    auth: new TokenStore(now, options.tokenLifetimeSeconds ?? 3600),
    faults: new Faults(),
    journal: new RequestJournal(),
    limits: new Limits(limitsOf(options.limits ?? 'off')),
    memberId: createHash('md5').update(origin).digest('hex'),
    origin,
    scopes: options.scopes ?? DEFAULT_SCOPES,
    options,
    appUrl: options.appUrl ?? '',
    installed: true,
    appOptions: new Map(),
    userOptionsOf(userId) {
      const known = userOptions.get(userId) ?? new Map<string, unknown>()
      userOptions.set(userId, known)
      return known
    },
    forgetUserOptions: () => userOptions.clear(),
    placements: boundAtStart(options),
    version: 1,
    now,
    sleep: (ms) => sleep(ms, stopped),
  }
}

async function answer(request: Request, address: string, portal: PortalInside): Promise<Response> {
  const path = new URL(request.url).pathname
  if (path === '/rest' || path.startsWith('/rest/')) return handleRest(request, address, portal)
  const found = handlePicture(path, portal.world) ?? (await handleHost(request, portal))
  return found ?? new Response('Not found', { status: 404 })
}

/** Ends early when the portal is closed, so that no timer outlives it. */
function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const timer = setTimeout(done, ms)
    function done(): void {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    signal.addEventListener('abort', done)
  })
}
