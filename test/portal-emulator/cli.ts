import { readCommandLine, USAGE } from './command-line.ts'
import { startPortal } from './portal.ts'

/** Runs until it is told to stop (Ctrl+C). */
async function run(): Promise<void> {
  const { options, faults, help } = readCommandLine(process.argv.slice(2))
  if (help) {
    console.log(USAGE)
    return
  }
  const portal = await startPortal(options)
  for (const fault of faults) portal.faults.add(fault)
  console.log(`The emulated portal: ${portal.pageUrl({ page: 'app' })}`)
  console.log(`Webhook of its current user: ${portal.webhookUrl(portal.world.defaultUserId)}/`)
  const stop = () => void portal.close()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

try {
  await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.error(`\n${USAGE}`)
  process.exitCode = 1
}
