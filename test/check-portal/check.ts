import { at, described, isListOf, textOf } from './answer.ts'
import { readCommandLine, USAGE } from './command-line.ts'
import { isSuccess, type Named } from './probe.ts'
import { summaryOf, tableOf } from './report.ts'
import { runStatements, type Finding } from './run.ts'
import type { Statement } from './statement.ts'
import { BadUsage, readWebhook, redactorOf, type Webhook } from './webhook.ts'
import { NoAnswer, openWire, type Wire, type WireOptions } from './wire.ts'

export interface Surroundings extends WireOptions {
  readonly print: (line: string) => void
  readonly statements: readonly Statement[]
  /** The address, where it is not on the command line. */
  readonly ask: () => Promise<string>
  /** Letters in a line. */
  readonly width: number
}

/** The whole command. Resolves with its exit code: 0 nothing differs, 1 something does, 2 nothing was compared. */
export async function checkPortal(args: readonly string[], around: Surroundings): Promise<0 | 1 | 2> {
  const { print } = around
  // From here on nothing is printed but through it.
  let redact = (text: string): string => text
  try {
    const { address, named, help } = readCommandLine(args)
    if (help) {
      print(USAGE)
      return 0
    }
    const webhook = readWebhook(address ?? (await around.ask()))
    redact = redactorOf(webhook)
    print(redact(`Asking ${webhook.origin}, about two requests a second: this takes a minute`))
    const { scopes, findings } = await compare(webhook, named, around)
    print(redact(`Scopes of the webhook: ${scopes?.join(', ') ?? 'not told'}\n`))
    for (const line of [...tableOf(findings, around.width), ...summaryOf(findings)]) print(redact(line))
    return findings.some(({ verdict }) => verdict === 'differs') ? 1 : 0
  } catch (error) {
    if (error instanceof BadUsage) print(redact(error.message))
    else if (error instanceof NoAnswer) print(redact(`The portal does not answer: ${error.message}`))
    else print(redact(`The check itself has failed: ${String(error)}`))
    print('npm run check-portal -- --help tells more')
    return 2
  }
}

interface Comparison {
  /** Null where the portal does not tell. */
  readonly scopes: readonly string[] | null
  readonly findings: readonly Finding[]
}

/** Throws NoAnswer or BadUsage where there is nothing to compare. */
export async function compare(
  webhook: Webhook,
  named: Named | null,
  around: WireOptions & Pick<Surroundings, 'statements'>,
): Promise<Comparison> {
  const wire = openWire(webhook, around)
  const scopes = await scopesOf(wire)
  return { scopes, findings: await runStatements({ wire, named, scopes, statements: around.statements }) }
}

/** Null where the portal does not tell. Throws where it does not take the webhook at all. */
async function scopesOf(wire: Wire): Promise<readonly string[] | null> {
  const answer = await wire.call('scope')
  const elsewhere = answer.header('location')
  if (elsewhere !== '') throw new BadUsage(`The address leads to another one, at ${originOf(elsewhere)}`)
  if ([401, 403].includes(answer.status)) {
    throw new BadUsage(`The portal does not take this webhook: ${described(answer)}`)
  }
  const scopes = at(answer.body, 'result')
  const isTold =
    isSuccess(answer) && Array.isArray(scopes) && isListOf(scopes, (one) => typeof one === 'string')
  return isTold ? scopes.map(textOf) : null
}

function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : 'a place that cannot be read'
}
