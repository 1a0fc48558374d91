import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

/** Asks for a line without showing it, as for a password; piped input is read the same way. */
export async function askAddress(): Promise<string> {
  const { stdin, stderr } = process
  if (stdin.isTTY) stderr.write('Address of the webhook (it is not shown): ')
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: stdin, output: nowhere, terminal: stdin.isTTY })
  try {
    for await (const line of lines) return line
    return ''
  } finally {
    lines.close()
    if (stdin.isTTY) stderr.write('\n')
  }
}
