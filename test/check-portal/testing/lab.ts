import { onTestFinished } from 'vitest'
import { startPortal, type Portal, type PortalOptions } from '../../portal-emulator/portal.ts'
import { createDemoWorld, type DemoCast } from '../../portal-emulator/world/demo/demo.ts'
import { compare } from '../check.ts'
import type { Named } from '../probe.ts'
import type { Finding } from '../run.ts'
import type { Statement } from '../statement.ts'
import { STATEMENTS } from '../statements/all.ts'
import { readWebhook } from '../webhook.ts'
import type { WireOptions } from '../wire.ts'

export interface Lab {
  readonly portal: Portal
  readonly cast: DemoCast
  /** Webhook of this person (default: me) with these scopes (default: those of the portal). */
  readonly address: (options?: { readonly as?: number; readonly scopes?: readonly string[] }) => string
  /** A clock that runs only while somebody waits. */
  readonly clock: Required<Pick<WireOptions, 'now' | 'sleep'>>
}

/** A portal of the demo company that answers what it does not know as a portal does, and ends with the test. */
export async function openLab(options: PortalOptions = {}): Promise<Lab> {
  let ms = Date.now()
  const now = () => ms
  const sleep = async (forMs: number) => {
    ms += forMs
  }
  const { world, cast } = createDemoWorld()
  const portal = await startPortal({ world, strict: false, now, sleep, ...options })
  onTestFinished(() => portal.close())
  return {
    portal,
    cast,
    clock: { now, sleep },
    address: ({ as = cast.me, scopes } = {}) => `${portal.webhookUrl(as, scopes)}/`,
  }
}

interface Tried extends WireOptions {
  readonly address?: string
  readonly named?: Named
  readonly statements?: readonly Statement[]
}

export async function findingsOf(lab: Lab, tried: Tried = {}): Promise<readonly Finding[]> {
  const { address = lab.address(), named = null, statements = STATEMENTS, ...wire } = tried
  const around = { ...lab.clock, ...wire, statements }
  return (await compare(readWebhook(address), named, around)).findings
}

export const titled = (findings: readonly Finding[], verdict: Finding['verdict']): string[] =>
  findings.filter((row) => row.verdict === verdict).map(({ section, title }) => `${section} ${title}`)
