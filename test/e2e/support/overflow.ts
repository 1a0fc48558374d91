import type { FrameLocator } from '@playwright/test'

/**
 * What of a page's texts is cut or runs out of it. What is cut on purpose has its whole text as a title; what scrolls by
 * itself can be reached.
 */
export const overflowIn = (frame: FrameLocator): Promise<string[]> =>
  frame.locator('html').evaluate((html) => {
    const faults: string[] = []
    if (html.scrollWidth > html.clientWidth)
      faults.push(`the page scrolls sideways by ${html.scrollWidth - html.clientWidth} px`)
    for (const element of html.querySelectorAll('body *')) {
      const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      const box = element.getBoundingClientRect()
      const isForEarsOnly = box.width <= 1 || box.height <= 1
      if (isForEarsOnly || texts.every((text) => text.textContent?.trim() === '')) continue
      const hides = getComputedStyle(element).overflowX !== 'visible'
      if (hides && element.scrollWidth > element.clientWidth + 1 && !element.closest('[title]'))
        faults.push(`cut: ${element.textContent}`)
      const runsOut = box.right > html.clientWidth + 1 || box.left < -1
      if (runsOut && !element.closest('[tabindex="0"]'))
        faults.push(`out of the page: ${element.textContent}`)
    }
    return faults
  })
