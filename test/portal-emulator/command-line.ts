import { parseArgs } from 'node:util'
import { faultFromText } from './fault-from-text.ts'
import type { Fault } from './fault-kinds.ts'
import { type View, views } from './host/page-url.ts'
import { DOCUMENTED, ENTERPRISE, type LimitOptions } from './limits.ts'
import { type Portal, type PortalOptions, startPortal } from './portal.ts'
import { playScenario, type Scenario, SCENARIOS } from './scenarios.ts'
import { createCompany } from './world/company/company.ts'
import { createDemoWorld } from './world/demo/demo.ts'

export const USAGE = `Run the emulated portal:  node --import tsx test/portal-emulator/cli.ts [options]

  --app <url>        where the app lives, e.g. http://localhost:5173/index.html
  --port <number>    default: any free one
  --people <number>  a company of that size around the demo cast (50 to 100000; default: the cast alone)
  --groups <number>  with --people: that many groups more (to 5000)
  --seed <number>    another company of the same size
  --limits <which>   documented (default) | enterprise | off
  --scopes <list>    granted to the app, comma separated
  --search <which>   full-text (default, cloud) | like (self-hosted without the index)
  --old-codes        ERROR_ARGUMENT and ERROR_CORE instead of empty codes
  --view <which>     of groups: classic (default; the app's tab is last, or behind "More") | projects (behind three dots)
  --lenient          unknown methods and parameters as a portal takes them, not refused
  --token <seconds>  lifetime of an access token (default 3600)
  --scenario <name>  what is the matter: see scenarios.ts, e.g. "newcomer", "bad line"
  --fault <text>     method:kind[=detail][@when], may be repeated; see fault-from-text.ts
  --help`

export interface CommandLine {
  readonly options: PortalOptions
  readonly faults: readonly Fault[]
  readonly scenario: Scenario
  readonly help: boolean
}

/** Throws TypeError with a sentence for the person who typed it. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values } = parseArgs({
    args: [...args],
    options: {
      app: { type: 'string' },
      port: { type: 'string' },
      people: { type: 'string' },
      groups: { type: 'string' },
      seed: { type: 'string' },
      limits: { type: 'string' },
      scopes: { type: 'string' },
      search: { type: 'string' },
      'old-codes': { type: 'boolean' },
      view: { type: 'string' },
      lenient: { type: 'boolean' },
      token: { type: 'string' },
      scenario: { type: 'string' },
      fault: { type: 'string', multiple: true },
      help: { type: 'boolean' },
    },
  })
  const scopes = values.scopes?.split(',')
  const options: PortalOptions = {
    world: worldOf(values.people, values.groups, values.seed),
    appUrl: values.app ?? '',
    port: whole('port', values.port, 0),
    limits: limitsNamed(values.limits),
    search: values.search === 'like' ? 'like' : 'full-text',
    errorCodes: values['old-codes'] ? 'old' : 'empty',
    view: viewNamed(values.view),
    strict: !values.lenient,
    tokenLifetimeSeconds: whole('token', values.token, 3600),
    ...(scopes ? { scopes } : {}),
  }
  return {
    options,
    faults: (values.fault ?? []).map(faultFromText),
    scenario: scenarioNamed(values.scenario),
    help: values.help ?? false,
  }
}

function worldOf(people: string | undefined, groups: string | undefined, seed: string | undefined) {
  if (people === undefined) return createDemoWorld().world
  const size = {
    people: whole('people', people, 0),
    groups: whole('groups', groups, 0),
    seed: whole('seed', seed, 1),
  }
  return createCompany(size).world
}

/** Starts the portal as the command line says, with its scenario and its faults. */
export async function startAsAsked({ options, faults, scenario }: CommandLine): Promise<Portal> {
  const portal = await startPortal(options)
  playScenario(scenario, portal.inside)
  for (const fault of faults) portal.faults.add(fault)
  return portal
}

function scenarioNamed(name = 'ordinary day'): Scenario {
  const scenario = SCENARIOS.find((known) => known === name)
  if (!scenario) throw new TypeError(`--scenario ${name}: ${SCENARIOS.join(', ')}`)
  return scenario
}

function viewNamed(name = 'classic'): View {
  const view = views.find((known) => known === name)
  if (!view) throw new TypeError(`--view ${name}: ${views.join(' or ')}`)
  return view
}

function limitsNamed(name: string | undefined): LimitOptions | 'off' {
  switch (name) {
    case undefined:
    case 'documented':
      return DOCUMENTED
    case 'enterprise':
      return ENTERPRISE
    case 'off':
      return 'off'
    default:
      throw new TypeError(`--limits ${name}: documented, enterprise or off`)
  }
}

function whole(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise
  if (!/^\d{1,9}$/.test(text)) throw new TypeError(`--${name} ${text}: not a number`)
  return Number(text)
}
