// @ts-check
import { ask, pageData } from '../api.js'
import { on } from '../on.js'

/** Another company, or the same as new: the page is opened again, at its own place where that still exists. @param {HTMLElement} body */
export function wireCompany(body) {
  const { userId, groupId } = pageData('page-config')
  const form = body.querySelector('form[data-set-company]')
  if (form instanceof HTMLFormElement) {
    on(form, 'submit', async (event) => {
      event.preventDefault()
      body.querySelector('[data-show="building"]')?.replaceChildren('Building…')
      moveIn(await ask('set-company', { ...Object.fromEntries(new FormData(form)), userId, groupId }))
    })
  }
  const reset = body.querySelector('[data-reset]')
  if (reset) on(reset, 'click', async () => moveIn(await ask('reset', { userId, groupId })))

  /** @param {{personStays: boolean, groupStays: boolean}} found */
  function moveIn({ personStays, groupStays }) {
    const next = new URL(location.href)
    if (!personStays) next.searchParams.delete('emu-as')
    if (groupId !== undefined && !groupStays) next.pathname = '/'
    location.assign(next)
  }
}
