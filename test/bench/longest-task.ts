import type { FrameLocator } from '@playwright/test'

/** From now on the page keeps the length of its longest task; the browser tells only of those of 50 ms and more. */
export const watchTasks = (frame: FrameLocator): Promise<void> =>
  frame.locator('html').evaluate((html) => {
    html.dataset['longest'] = '0'
    new PerformanceObserver((list) => {
      const lengths = list.getEntries().map(({ duration }) => duration)
      html.dataset['longest'] = String(Math.max(Number(html.dataset['longest']), ...lengths))
    }).observe({ entryTypes: ['longtask'] })
  })

/** The longest task since it was last asked. */
export async function longestTask(frame: FrameLocator): Promise<string> {
  const longest = await frame.locator('html').evaluate((html) => {
    const value = Number(html.dataset['longest'])
    html.dataset['longest'] = '0'
    return value
  })
  return longest === 0 ? 'under 50 ms' : `${Math.round(longest)} ms`
}
