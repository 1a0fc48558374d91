import type { FrameLocator } from '@playwright/test'

/** A finger's width, in pixels (WCAG 2.5.5 asks for 44 at its strictest, 2.5.8 for 24). */
const fingerWidth = 40

/**
 * What can be pressed and is smaller than a finger, or than is said: its name and its size. A control may be larger than it is drawn: by
 * its label, or by an empty box laid over it.
 */
export const smallTargets = (frame: FrameLocator, size = fingerWidth): Promise<readonly string[]> =>
  frame.locator('body').evaluate((body, least) => {
    const laidOver = (element: Element, box: DOMRect): DOMRect => {
      const after = getComputedStyle(element, '::after')
      if (after.content === 'none' || after.position !== 'absolute') return box
      const width = Number.parseFloat(after.width)
      const height = Number.parseFloat(after.height)
      return new DOMRect(box.x, box.y, Math.max(box.width, width), Math.max(box.height, height))
    }
    /** All around a field that shows the caret leads into it. */
    const fieldOf = (control: Element): Element => {
      const around = control.parentElement
      return control.matches('input') && around && getComputedStyle(around).cursor === 'text'
        ? fieldAround(around)
        : control
    }
    const fieldAround = (inner: Element): Element => {
      const around = inner.parentElement
      return around && getComputedStyle(around).cursor === 'text' ? fieldAround(around) : inner
    }
    const controls = [...body.querySelectorAll('button, a[href], input, textarea, select, summary')]
    return controls.flatMap((control) => {
      const isChoice = control.matches('input[type="radio"], input[type="checkbox"]')
      const target = (isChoice ? control.closest('label') : null) ?? fieldOf(control)
      if (!target.checkVisibility({ visibilityProperty: true })) return []
      const { width, height } = laidOver(target, target.getBoundingClientRect())
      // Nothing there, or for screen readers alone.
      if (width <= 1 || height <= 1) return []
      if (Math.round(width) >= least && Math.round(height) >= least) return []
      const name = control.getAttribute('aria-label') ?? target.textContent
      return [`${name.trim()}: ${Math.round(width)} × ${Math.round(height)}`]
    })
  }, size)
