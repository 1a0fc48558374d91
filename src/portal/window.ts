import type { B24Frame } from '@bitrix24/b24jssdk'
import type { Session } from './session.ts'

/** The portal ignores what it does not allow here, and an ignored message must not become an unhandled error. */
const politely = (message: Promise<unknown>): void => {
  message.catch(() => undefined)
}

/** Shows the name of the page in the portal's own header; only the app's own page has one (frame.md 2.4). */
export function setPortalTitle(frame: B24Frame, session: Session, title: string): void {
  if (session.placement === 'DEFAULT' && !session.inSlider) politely(frame.parent.setTitle(title))
}

/**
 * Keeps the frame as high as `content`, so that the page never scrolls inside itself. The content must not
 * depend on the height of the window, or the two would chase each other (frame.md 6, height).
 */
export function followHeight(frame: B24Frame, session: Session, content: HTMLElement): () => void {
  if (session.inSlider) return () => undefined
  let asked = 0
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(content.getBoundingClientRect().height)
    const width = document.documentElement.clientWidth
    if (height <= 0 || width <= 0 || height === asked) return
    asked = height
    politely(frame.parent.resizeWindow(width, height))
  })
  observer.observe(content)
  return () => observer.disconnect()
}
