import { readCommandLine, startAsAsked, USAGE } from './command-line.ts'

/** Runs until it is told to stop (Ctrl+C). */
async function run(): Promise<void> {
  const asked = readCommandLine(process.argv.slice(2))
  if (asked.help) {
    console.log(USAGE)
    return
  }
  const portal = await startAsAsked(asked)
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
