import type { B24Frame } from '@bitrix24/b24jssdk'

/**
 * Tells the portal that the installation is finished. The portal then replaces the page and never answers
 * (frame.md 1.4), so there is nothing to wait for.
 */
export function finishInstallation(frame: B24Frame): void {
  frame.installFinish().catch(() => undefined)
}
