import { noteEarlyInput } from './app/early-input.ts'
import { openPortal } from './app/open-portal.ts'
import { drawn } from './app/shells/drawn.ts'
import { shellIn } from './app/shells/shells.ts'
import { directionOf, languageInAddress, languageOf } from './i18n/language.ts'
import { loadPageMessages } from './i18n/load-messages.ts'
import { whyNoPortal } from './portal/connect.ts'
import { followVisiblePart } from './portal/visible-part.ts'
import './ui/tokens.css'
import './ui/base.css'

// The first script: it shows the form at once, and has everything else loaded side by side (src/README.md, the start).

function rootOfPage(): HTMLElement {
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no element with the ID root')
  return root
}

const portalCode = languageInAddress(location.search)
const language = languageOf(portalCode)
document.documentElement.lang = language
document.documentElement.dir = directionOf(portalCode)

const root = rootOfPage()
const shell = drawn && shellIn(drawn, language)
if (shell && !whyNoPortal()) root.innerHTML = shell.form
followVisiblePart(document.body)

const early = noteEarlyInput()
/** After the effects of the first render, and of the second one that it causes. */
const onReady = (): void => void setTimeout(early.doAgain)

async function start(): Promise<void> {
  // Another try waits for the same opening: the SDK keeps one frame for the life of the page (frame.md 3.7).
  const opening = openPortal()
  const [messages, { takeOver }] = await Promise.all([
    loadPageMessages(language),
    import('./app/take-over.tsx'),
  ])
  early.handOver()
  takeOver(root, { portalCode, messages, opening, onReady })
}

/** Says in the form that the rest is missing. Nothing that was typed is lost by trying again. */
function sayFailed(failed: string): void {
  const notice = document.createElement('div')
  notice.innerHTML = failed
  notice.querySelector('button')?.addEventListener('click', () => {
    notice.remove()
    startOrSayFailed()
  })
  ;(root.querySelector('main') ?? root).prepend(notice)
}

function startOrSayFailed(): void {
  start().catch((error: unknown) => {
    if (!shell) throw error
    sayFailed(shell.failed)
  })
}

startOrSayFailed()
