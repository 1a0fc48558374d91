import type { FrameLocator } from '@playwright/test'

/**
 * What of a page's texts is cut or runs out of it. What is cut on purpose has its whole text as a title, and is cut where
 * its own direction ends: a Latin name in an Arabic page at its right. What scrolls by itself can be reached.
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
      let cutter: Element | null = element
      while (cutter && getComputedStyle(cutter).textOverflow !== 'ellipsis') cutter = cutter.parentElement
      const [letter] = /\p{L}/u.exec(element.textContent) ?? []
      if (cutter && letter !== undefined && !element.closest('[aria-hidden=true]')) {
        const own = /\p{Script=Arabic}/u.test(letter) ? 'rtl' : 'ltr'
        if (getComputedStyle(cutter).direction !== own)
          faults.push(`would be cut at its beginning: ${element.textContent}`)
      }
      if (hides && element.scrollWidth > element.clientWidth + 1 && !element.closest('[title]'))
        faults.push(`cut: ${element.textContent}`)
      const runsOut = box.right > html.clientWidth + 1 || box.left < -1
      if (runsOut && !element.closest('[tabindex="0"]'))
        faults.push(`out of the page: ${element.textContent}`)
    }
    return faults
  })
