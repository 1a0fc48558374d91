import { checkPortal, type Surroundings } from '../check.ts'
import { STATEMENTS } from '../statements/all.ts'

interface Printed {
  readonly code: 0 | 1 | 2
  readonly text: string
}

/** The whole command without its process; nobody waits in real time. */
export async function printed(args: readonly string[], around: Partial<Surroundings> = {}): Promise<Printed> {
  const lines: string[] = []
  let ms = 0
  const code = await checkPortal(args, {
    print: (line) => lines.push(line),
    statements: STATEMENTS,
    ask: async () => '',
    width: 120,
    now: () => ms,
    sleep: async (forMs) => {
      ms += forMs
    },
    ...around,
  })
  return { code, text: lines.join('\n') }
}
