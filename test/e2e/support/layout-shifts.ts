import type { FrameLocator, Page } from '@playwright/test'

/** Runs in each frame: writes down whatever moves, with what it was. */
function watch(): void {
  const moved: string[] = []
  Object.assign(globalThis, { moved })
  const nameOf = (node: unknown): string =>
    node instanceof Element ? `${node.localName} “${(node.textContent ?? '').slice(0, 40)}”` : String(node)
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const sources: unknown = Reflect.get(entry, 'sources')
      const nodes = Array.isArray(sources)
        ? sources.map((source: object) => nameOf(Reflect.get(source, 'node')))
        : []
      moved.push(
        `${Number(Reflect.get(entry, 'value')).toFixed(4)} at ${Math.round(entry.startTime)}: ${nodes.join(', ')}`,
      )
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/** From the next page on, whatever moves in a frame of this tab is written down. */
export async function watchLayout(tab: Page): Promise<void> {
  await tab.addInitScript('globalThis.__name ??= (value) => value')
  await tab.addInitScript(watch)
}

/** What has moved in this frame since it was opened, answers to presses included. */
export const movedIn = (frame: FrameLocator): Promise<readonly string[]> =>
  frame.locator('html').evaluate((): readonly string[] => Reflect.get(globalThis, 'moved'))
