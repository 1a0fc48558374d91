// @ts-check

/** Buttons that show and hide a list of links: by press, by Escape, and by going elsewhere. */
export function wireMenus() {
  for (const menu of document.querySelectorAll('.link-menu')) {
    const button = menu.querySelector('button')
    const list = menu.querySelector('.link-list')
    if (!(button instanceof HTMLElement) || !(list instanceof HTMLElement)) continue
    /** @param {boolean} isOpen */
    const show = (isOpen) => {
      list.hidden = !isOpen
      button.setAttribute('aria-expanded', String(isOpen))
    }
    button.addEventListener('click', () => show(list.hidden !== false))
    menu.addEventListener('keydown', (event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Escape' || list.hidden) return
      // It would close the slider around this page, too.
      event.stopPropagation()
      show(false)
      button.focus()
    })
    menu.addEventListener('focusout', (event) => {
      const next = event instanceof FocusEvent ? event.relatedTarget : null
      if (next instanceof Node && !menu.contains(next)) show(false)
    })
    document.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !menu.contains(target)) show(false)
    })
    // A press inside the app's frame is not heard here.
    window.addEventListener('blur', () => show(false))
  }
}
