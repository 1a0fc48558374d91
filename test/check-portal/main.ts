import { askAddress } from './ask-address.ts'
import { checkPortal } from './check.ts'
import { STATEMENTS } from './statements/all.ts'

const args = process.argv.slice(2)
process.exitCode = await checkPortal(args, {
  print: (line) => console.log(line),
  statements: STATEMENTS,
  ask: askAddress,
  width: process.stdout.columns ?? 120,
})

// Out of our hands: npm has printed it before we were called, and has written it into its own log.
if (process.env['npm_lifecycle_event'] !== undefined && args.some((one) => /^https?:/i.test(one))) {
  console.log(
    '\nnpm prints and logs what it is given. Leave the address out next time, and paste it when asked.',
  )
}
