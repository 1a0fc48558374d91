import type { PortalLinks } from '#domain/portal-links.ts'
import { connect, type Connection } from '#portal/connect.ts'
import type { Services } from '#queries/services.tsx'

type Connected = Extract<Connection, { readonly kind: 'connected' }>

/** How the opening of the portal ended, with the services that talk to it. */
export type PortalOpening =
  Exclude<Connection, Connected> | (Connected & { readonly services: Services; readonly links: PortalLinks })

/** Opens the frame, or waits for the one that is opening; the code for REST is loaded beside the SDK. */
export async function openPortal(): Promise<PortalOpening> {
  const code = import('./create-services.ts').catch(() => null)
  const connection = await connect()
  if (connection.kind !== 'connected') return connection
  const loaded = await code
  // As if the portal had not answered: the user can try again in the same way.
  if (!loaded) return { kind: 'silent' }
  const { frame, session } = connection
  return {
    ...connection,
    services: loaded.createServices(frame, session),
    links: loaded.createLinks(frame),
  }
}
