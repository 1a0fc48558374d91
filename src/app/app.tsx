import { QueryClientProvider } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import type { Connection } from '#portal/connect.ts'
import { finishInstallation } from '#portal/install.ts'
import { createQueryClient } from '#queries/query-client.ts'
import { ServicesProvider } from '#queries/services.tsx'
import { LiveRegion } from '#ui/live-region.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { InvitePage } from './invite-page.tsx'
import { StartPage } from './start-page.tsx'
import { useConnection, type PortalAccess } from './use-connection.ts'
import { useFrameManners } from './use-frame-manners.ts'

/** What to show instead of the form, if the portal cannot be worked with. */
function Obstacle({ connection, askAgain }: PortalAccess): ReactNode {
  const { t } = useI18n()
  switch (connection.kind) {
    case 'opening':
    case 'connected':
      return null
    case 'outside':
      return <StartPage state="outside" />
    case 'silent':
      return <StartPage state="silent" action={{ words: t('action.retry'), run: askAgain }} />
    case 'not-installed': {
      const { frame } = connection
      const finish = { words: t('start.notInstalled.action'), run: () => finishInstallation(frame) }
      return <StartPage state="notInstalled" action={finish} />
    }
  }
}

function Portal({ opening }: { opening: Promise<Connection> }): ReactNode {
  const { t } = useI18n()
  const access = useConnection(opening)
  useFrameManners(access.connection, t('app.title'))
  const usable = access.connection.kind === 'opening' || access.connection.kind === 'connected'
  return (
    <ServicesProvider services={access.services}>
      <Obstacle {...access} />
      {/* Kept, though hidden, so that nothing typed is lost while the portal is asked again. */}
      {access.connection.kind !== 'outside' && (
        <div hidden={!usable}>
          <InvitePage
            session={access.connection.kind === 'connected' ? access.connection.session : null}
            links={access.links}
          />
        </div>
      )}
    </ServicesProvider>
  )
}

export function App({ connection }: { connection: Promise<Connection> }): ReactNode {
  const { t } = useI18n()
  const [client] = useState(createQueryClient)
  const reload = { words: t('action.reload'), run: () => location.reload() }
  return (
    <ErrorBoundary fallback={<StartPage state="crash" action={reload} />}>
      <QueryClientProvider client={client}>
        <LiveRegion>
          <Portal opening={connection} />
        </LiveRegion>
      </QueryClientProvider>
    </ErrorBoundary>
  )
}
