import { build, createServer, type Plugin } from 'vite'
import { startPortal } from '../portal-emulator/portal.ts'
import { createDemoWorld } from '../portal-emulator/world/demo.ts'
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
  const server = await createServer({ plugins: [answerPost], server: { host: 'localhost' } })
  await server.listen()
  const [address] = server.resolvedUrls?.local ?? []
  if (!address) throw new Error('the dev server has no address')
  return `${address}index.html`
}

async function startBuiltApp(): Promise<string> {
  await build({ logLevel: 'warn' })
  return (await serveApp()).url
}

const dev = process.argv.includes('--dev')
const appUrl = await (dev ? startDevServer() : startBuiltApp())
const { world, cast } = createDemoWorld()
const portal = await startPortal({
  world,
  appUrl,
  limits: 'documented',
  strict: false,
  port: Number(process.env['PORT'] ?? 0),
})

console.log(`
  The portal with the app in a group's menu:  ${portal.pageUrl({ page: 'group', groupId: cast.websiteRelaunch, placement: 'SONET_GROUP_DETAIL_TAB' })}
  The app's own page:                         ${portal.pageUrl({ page: 'app' })}
  The same in Russian:                        ${portal.pageUrl({ page: 'app', lang: 'ru' })}
  What Mila Torres was sent:                  ${portal.pageUrl({ page: 'notifications', as: cast.mila })}

  Stop with Ctrl+C.
`)
