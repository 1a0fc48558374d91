import { StrictMode, useEffect, type ReactNode } from 'react'
import type { Messages } from '#i18n/messages.ts'
import { I18nProvider } from '#i18n/i18n.tsx'
import { languageOf, localeOf } from '#i18n/language.ts'
import { App } from './app.tsx'
import type { PortalOpening } from './open-portal.ts'

export interface RootProps {
  /** The portal's own code of the language (frame.md 9). */
  readonly portalCode: string
  readonly messages: Messages
  readonly opening: Promise<PortalOpening>
  /** Called when the page is there and listens. */
  readonly onReady?: () => void
}

/** All of the page. */
export function Root({ portalCode, messages, opening, onReady }: RootProps): ReactNode {
  useEffect(() => onReady?.(), [onReady])
  return (
    <StrictMode>
      <I18nProvider
        language={languageOf(portalCode)}
        messages={messages}
        portalLanguage={localeOf(portalCode)}
      >
        <App opening={opening} />
      </I18nProvider>
    </StrictMode>
  )
}
