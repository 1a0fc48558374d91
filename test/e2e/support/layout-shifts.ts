import type { FrameLocator, Page } from '@playwright/test'

/**
 * Runs in each frame: writes down whatever moves, with what it was. Nothing is left out for being the answer to a press:
 * the browser does not know that of a frame, and after how long it is one depends on the machine. Two things move of their
 * nature: the line in which one types, behind the chips that are put before it, and the words in the middle of a button.
 */
function watch(): void {
  const moved: string[] = []
  Object.assign(globalThis, { moved })
  const mayMove = (node: unknown): boolean =>
    node instanceof Element &&
    (node.closest('button') !== null ||
      Boolean(node.closest('[role=presentation]')?.querySelector('[role=combobox]')))
  const nameOf = (node: unknown): string =>
    node instanceof Element ? `${node.localName} “${(node.textContent ?? '').slice(0, 40)}”` : String(node)
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const sources: unknown = Reflect.get(entry, 'sources')
      const nodes = (Array.isArray(sources) ? sources : []).map((source: object) =>
        Reflect.get(source, 'node'),
      )
      if (nodes.length > 0 && nodes.every(mayMove)) continue
      const value = Number(Reflect.get(entry, 'value')).toFixed(4)
      moved.push(`${value} at ${Math.round(entry.startTime)}: ${nodes.map(nameOf).join(', ')}`)
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
