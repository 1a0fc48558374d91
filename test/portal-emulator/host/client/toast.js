// @ts-check

const stays = 5000

/** Shows a short notice at the corner of the page. @param {string} text */
export function toast(text) {
  const box = document.querySelector('#toasts')
  if (!box) return
  const notice = document.createElement('div')
  notice.className = 'toast'
  notice.textContent = text
  box.append(notice)
  setTimeout(() => notice.remove(), stays)
}
