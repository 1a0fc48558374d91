// @ts-check

/** Keeps a row of sections on one line: those without room go behind "More", the last first. */
export function fitTabs() {
  for (const bar of document.querySelectorAll('.tabs')) {
    const row = bar.querySelector('.tabs-row')
    const more = bar.querySelector('.link-menu')
    const list = bar.querySelector('.link-list')
    if (!(row instanceof HTMLElement) || !(more instanceof HTMLElement) || !list) continue
    const links = [...row.children]
    const fit = () => {
      row.append(...links)
      more.hidden = true
      while (row.scrollWidth > row.clientWidth && row.lastElementChild) {
        more.hidden = false
        list.prepend(row.lastElementChild)
      }
      more.classList.toggle('is-here', list.querySelector('[aria-current]') !== null)
    }
    new ResizeObserver(fit).observe(bar)
  }
}
