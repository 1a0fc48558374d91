// @ts-check
import { openPersonFinder } from './person-finder.js'

/** The switches of the scene, in the header and in the drawer, and the menu of a narrow screen. */
export function wireHeader() {
  for (const choice of document.querySelectorAll('select[data-switch]')) {
    choice.addEventListener('change', () => {
      if (!(choice instanceof HTMLSelectElement)) return
      if (choice.value === 'find') findPerson(choice)
      else reopenWith(choice.dataset['switch'] ?? '', choice.value)
    })
  }
  const menu = document.querySelector('[data-menu-toggle]')
  menu?.addEventListener('click', () => {
    const isOpen = document.body.classList.toggle('menu-open')
    menu.setAttribute('aria-expanded', String(isOpen))
  })
}

/** The list holds the first people only; all others are searched for. @param {HTMLSelectElement} list */
function findPerson(list) {
  const back = () => {
    for (const option of list.options) option.selected = option.defaultSelected
  }
  void openPersonFinder((id) => reopenWith('as', String(id)), back)
}

/** @param {string} name emulator parameter without its prefix @param {string} value '' removes it */
export function reopenWith(name, value) {
  const next = new URL(location.href)
  if (value === '') next.searchParams.delete(`emu-${name}`)
  else next.searchParams.set(`emu-${name}`, value)
  location.assign(next)
}

/** Notifications page of another person, in this session's scene. @param {number} userId */
export function addressAs(userId) {
  const url = new URL('/notifications/', location.origin)
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (name.startsWith('emu-')) url.searchParams.set(name, value)
  }
  url.searchParams.set('emu-as', String(userId))
  url.searchParams.delete('emu-placement')
  return url.href
}
