import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '#app/app.tsx'
import { I18nProvider } from '#i18n/i18n.tsx'
import { directionOf, languageInAddress, languageOf, localeOf } from '#i18n/language.ts'
import { loadCatalog } from '#i18n/load-catalog.ts'
import { connect } from '#portal/connect.ts'
import '#ui/tokens.css'
import '#ui/base.css'

// Opened once, here, and never closed: the SDK keeps one frame for the life of the page (frame.md 3.7).
const connection = connect()

const portalCode = languageInAddress(location.search)
const language = languageOf(portalCode)
document.documentElement.lang = language
document.documentElement.dir = directionOf(language)

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the ID root')

const catalog = await loadCatalog(language)
createRoot(root).render(
  <StrictMode>
    <I18nProvider language={language} catalog={catalog} portalLanguage={localeOf(portalCode)}>
      <App connection={connection} />
    </I18nProvider>
  </StrictMode>,
)
