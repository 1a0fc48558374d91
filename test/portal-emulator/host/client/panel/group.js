// @ts-check
import { ask, pageData } from '../api.js'
import { on } from '../on.js'

/** The controls for the open group; a change redraws the page from the tables. @param {HTMLElement} body */
export function wireGroup(body) {
  const { userId, groupId } = pageData('page-config')
  /** @param {string} selector @param {(field: HTMLSelectElement | HTMLInputElement) => Promise<unknown>} change */
  const wire = (selector, change) => {
    const field = body.querySelector(selector)
    if (!(field instanceof HTMLSelectElement || field instanceof HTMLInputElement)) return
    on(field, 'change', async () => {
      await change(field)
      location.reload()
    })
  }
  wire('[data-role]', ({ value }) => ask('set-role', { userId, groupId, role: value }))
  wire('[data-perms]', ({ value }) => ask('set-group', { groupId, perms: value }))
  wire('[data-closed]', (box) => ask('set-group', { groupId, closed: 'checked' in box && box.checked }))
}
