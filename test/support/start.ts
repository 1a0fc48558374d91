import { build, createServer, type Plugin } from 'vite'
import { readCommandLine, startAsAsked, USAGE } from '#test/portal-emulator/command-line.ts'
import { createDemoWorld } from '#test/portal-emulator/world/demo/demo.ts'
import { serveApp } from './serve-app.ts'

/** Vite answers POST with 404; a portal opens the app by POST (frame.md 6). */
const answerPost: Plugin = {
  name: 'answer-post',
  configureServer(server) {
    server.middlewares.use((request, _response, next) => {
      if (request.method === 'POST') request.method = 'GET'
      next()
    })
  },
}

async function startDevServer(): Promise<string> {
  // A portal takes only https: something has to stand in front, under a name that Vite must know (frame.md 6).
  const outside = process.env['APP_HOST']
  const allowedHosts = outside === undefined ? [] : [outside]
  const server = await createServer({ plugins: [answerPost], server: { host: 'localhost', allowedHosts } })
  await server.listen()
  const [address] = server.resolvedUrls?.local ?? []
  if (!address) throw new Error('the dev server has no address')
  return `${address}index.html`
}

async function startBuiltApp(): Promise<string> {
  await build({ logLevel: 'warn' })
  return (await serveApp()).url
}

/** Everything after `--` is the emulator's own, e.g. `npm start -- --people 1000 --fault sonet_group.user.invite:cut-after-work`. */
const args = process.argv.slice(2)
const dev = args.includes('--dev')
const asked = readCommandLine([...args.filter((arg) => arg !== '--dev'), '--lenient'])
if (asked.help) {
  console.log(USAGE)
  process.exit()
}
const appUrl = await (dev ? startDevServer() : startBuiltApp())
// The demo's cast is in every company, with the same ids.
const { cast } = createDemoWorld()
const portal = await startAsAsked({
  ...asked,
  options: { ...asked.options, appUrl, port: asked.options.port || Number(process.env['PORT'] ?? 0) },
})

console.log(`
  The portal with the app in a group's menu:  ${portal.pageUrl({ page: 'group', groupId: cast.websiteRelaunch, placement: 'SONET_GROUP_DETAIL_TAB' })}
  The app's own page:                         ${portal.pageUrl({ page: 'app' })}
  The same in Russian:                        ${portal.pageUrl({ page: 'app', lang: 'ru' })}
  What Mila Torres was sent:                  ${portal.pageUrl({ page: 'notifications', as: cast.mila })}
  The app itself, for a tunnel or a server:   ${appUrl}

  Stop with Ctrl+C.
`)
