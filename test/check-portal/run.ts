import { Probe, type Named } from './probe.ts'
import { differs, Differs, untried, Untried, type Seen } from './seen.ts'
import { judgeRefusal, saysOf, type Statement } from './statement.ts'
import { NoAnswer, type Wire } from './wire.ts'

/** A row of the table. */
export interface Finding extends Seen {
  readonly section: string
  readonly title: string
  readonly says: string
}

interface Run {
  readonly wire: Wire
  readonly named: Named | null
  readonly scopes: readonly string[] | null
  readonly statements: readonly Statement[]
}

/** Tries one statement after another; the rows come in the order of the contract. */
export async function runStatements({ wire, named, scopes, statements }: Run): Promise<readonly Finding[]> {
  const probe = new Probe(wire, named, scopes)
  const findings: Finding[] = []
  for (const statement of statements) {
    const { section, title } = statement
    findings.push({ section, title, says: saysOf(statement), ...(await tried(statement, probe)) })
  }
  return findings.toSorted((one, other) => Number(one.section) - Number(other.section))
}

async function tried(statement: Statement, probe: Probe): Promise<Seen> {
  const missing = (statement.scopes ?? []).filter((scope) => !probe.has(scope))
  if (missing.length > 0) return untried(`the webhook has no scope ${missing.join(', ')}`)
  try {
    if ('look' in statement) return await statement.look(probe)
    return judgeRefusal(await probe.read(statement.method, statement.params), statement.refusal)
  } catch (error) {
    if (error instanceof Untried) return untried(error.message)
    if (error instanceof Differs) return differs(error.message)
    if (error instanceof NoAnswer) return untried(`no answer: ${error.message}`)
    throw error
  }
}
