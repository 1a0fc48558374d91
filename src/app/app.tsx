import type { B24Frame } from '@bitrix24/b24jssdk'
import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { finishInstallation, openAfresh } from '#portal/window.ts'
import { createQueryClient } from '#queries/query-client.ts'
import { ServicesProvider } from '#queries/services.tsx'
import { PartWordsProvider } from '#ui/parts/part-words.tsx'
import { LiveRegion } from '#ui/live-region.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { InvitePage } from './invite-page.tsx'
import type { PortalOpening } from './open-portal.ts'
import { PlacementsAtHome } from './placements-at-home.tsx'
import { StartPage } from './start-page.tsx'
import { useConnection, type PortalAccess } from './use-connection.ts'
import { useFrameTitleAndHeight } from './use-frame-title-and-height.ts'

/** The portal opens the app as soon as the installation is finished; the button is for one that did not hear it. */
function Installing({ frame }: { frame: B24Frame }): ReactNode {
  const { t } = useI18n()
  useEffect(() => finishInstallation(frame), [frame])
  const finish = { words: t('start.notInstalled.action'), run: () => finishInstallation(frame) }
  return <StartPage state="notInstalled" action={finish} />
}

/** What to show instead of the form when the portal cannot be used. */
function Obstacle({ portal, askAgain }: PortalAccess): ReactNode {
  const { t } = useI18n()
  switch (portal.kind) {
    case 'opening':
    case 'connected':
      return null
    case 'outside':
    case 'insecure':
      return <StartPage state={portal.kind} />
    case 'silent':
      return <StartPage state="silent" action={{ words: t('action.retry'), run: askAgain }} />
    case 'not-installed':
      return <Installing frame={portal.frame} />
  }
}

function Portal({ opening }: { opening: Promise<PortalOpening> }): ReactNode {
  const { t } = useI18n()
  const access = useConnection(opening)
  const { portal } = access
  const connected = portal.kind === 'connected' ? portal : null
  useFrameTitleAndHeight(connected, t('app.title'))
  return (
    <ServicesProvider services={connected?.services ?? null}>
      <Obstacle {...access} />
      {connected?.session.isAdmin && <PlacementsAtHome session={connected.session} />}
      {/* Kept, though hidden, so that nothing typed is lost while the portal is asked again. */}
      {portal.kind !== 'outside' && portal.kind !== 'insecure' && (
        <div hidden={!connected && portal.kind !== 'opening'}>
          <InvitePage session={connected?.session ?? null} links={connected?.links ?? null} />
        </div>
      )}
    </ServicesProvider>
  )
}

export function App({ opening }: { opening: Promise<PortalOpening> }): ReactNode {
  const { t } = useI18n()
  const [client] = useState(createQueryClient)
  const reload = { words: t('action.reload'), run: openAfresh }
  const partWords = {
    failed: t('part.failed'),
    hint: t('part.hint'),
    rest: t('part.rest'),
    retry: t('action.retry'),
    reload,
  }
  return (
    <ErrorBoundary fallback={<StartPage state="crash" action={reload} />}>
      <QueryClientProvider client={client}>
        <PartWordsProvider value={partWords}>
          <LiveRegion>
            <Portal opening={opening} />
          </LiveRegion>
        </PartWordsProvider>
      </QueryClientProvider>
    </ErrorBoundary>
  )
}
