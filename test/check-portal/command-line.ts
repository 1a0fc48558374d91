import { parseArgs } from 'node:util'
import type { Named } from './probe.ts'
import { BadUsage } from './webhook.ts'

export const USAGE = `Compares a portal with our contract (rest.md) over an incoming webhook.

  npm run check-portal                            asks for the webhook's address
  npm run check-portal -- https://portal/rest/USER/SECRET/
  npm run check-portal -- [address] --group ID --invite ID

  --group ID    the group to look at; together with --invite also the one to invite into
  --invite ID   a colleague who is not in the group; really gets an invitation
  --help

Without --invite it only reads. Exit code: 0 nothing differs, 1 something does, 2 nothing could be compared.
What npm is given it prints, and keeps in its log folder. Better leave the address out and paste it when asked.`

export interface CommandLine {
  /** Null: it has to be asked for. */
  readonly address: string | null
  readonly named: Named | null
  readonly help: boolean
}

/** Throws BadUsage. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals } = parsed(args)
  if (positionals.length > 1) throw new BadUsage('One address at a time')
  const group = wholeOf('--group', values.group)
  const invite = wholeOf('--invite', values.invite)
  if (invite !== null && group === null)
    throw new BadUsage('--invite needs --group, the group to invite into')
  return {
    address: positionals[0] ?? null,
    named: group === null ? null : { groupId: group, userId: invite },
    help: values.help ?? false,
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { group: { type: 'string' }, invite: { type: 'string' }, help: { type: 'boolean' } },
    })
  } catch {
    // Node's own message repeats what was typed.
    throw new BadUsage('There is an option that is not known, or one without its value')
  }
}

function wholeOf(name: string, text: string | undefined): number | null {
  if (text === undefined) return null
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new BadUsage(`${name} wants an ID, a whole number`)
  return Number(text)
}
