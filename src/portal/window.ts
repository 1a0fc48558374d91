import type { B24Frame } from '@bitrix24/b24jssdk'
import type { Session } from './session.ts'

/** The portal ignores what it does not allow here, and an ignored message must not become an unhandled error. */
const ignoreRejection = (message: Promise<unknown>): void => {
  message.catch(() => undefined)
}

/**
 * Opens the page afresh. Not by `reload`: the portal has posted a form into the frame, and a browser does not repeat that
 * without asking.
 */
export const openAfresh = (): void => location.replace(location.href)

/** Shows the name of the page in the portal's own header; only the app's own page has one (frame.md 2.4). */
export function setPortalTitle(frame: B24Frame, session: Session, title: string): void {
  if (session.placement === 'DEFAULT' && !session.inSlider) ignoreRejection(frame.parent.setTitle(title))
}

/**
 * Keeps the frame as high as `content`, so that the page never scrolls inside itself, and as wide as its place. The
 * content must not depend on the height of the window, or the two would chase each other (frame.md 6, height).
 *
 * The SDK's own methods cannot say that: a width in pixels would stay whatever becomes of the window, and the one that
 * asks for all of the width never lets the frame shrink. So the message goes out as one of a placement (frame.md 2.4).
 */
export function followHeight(frame: B24Frame, session: Session, content: HTMLElement): () => void {
  if (session.inSlider) return () => undefined
  let asked = 0
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(content.getBoundingClientRect().height)
    if (height <= 0 || height === asked) return
    asked = height
    ignoreRejection(frame.placement.call('resizeWindow', { width: '100%', height }))
  })
  observer.observe(content)
  return () => observer.disconnect()
}

/**
 * Tells the portal that the installation is finished. The portal then replaces the page and never answers
 * (frame.md 1.4), so there is nothing to wait for.
 */
export function finishInstallation(frame: B24Frame): void {
  frame.installFinish().catch(() => undefined)
}
