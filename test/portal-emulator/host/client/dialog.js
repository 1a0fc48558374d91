// @ts-check

/**
 * A modal box over the page. Only one is open: a second replaces the first without a word (frame.md 4).
 *
 * @param {string} title
 * @returns {{dialog: HTMLDialogElement, body: HTMLElement, close: () => void}}
 */
export function openDialog(title) {
  document.querySelector('dialog.portal-dialog')?.remove()
  const dialog = document.createElement('dialog')
  dialog.className = 'portal-dialog'
  dialog.setAttribute('aria-label', title)
  const heading = document.createElement('h2')
  heading.textContent = title
  const cross = document.createElement('button')
  cross.type = 'button'
  cross.className = 'dialog-close'
  cross.textContent = '×'
  cross.setAttribute('aria-label', 'Close')
  const body = document.createElement('div')
  dialog.append(heading, cross, body)
  document.body.append(dialog)
  const close = () => dialog.remove()
  cross.addEventListener('click', () => dialog.close())
  dialog.addEventListener('close', close)
  dialog.showModal()
  return { dialog, body, close }
}

/**
 * @param {string} text
 * @param {() => void} act
 * @param {string} [className]
 */
export function button(text, act, className = 'button') {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = className
  made.textContent = text
  made.addEventListener('click', act)
  return made
}
