// @ts-check
import { ask, pageData } from '../api.js'
import { on } from '../on.js'
import { wireCompany } from './company.js'
import { wireFaults } from './faults.js'
import { wireGroup } from './group.js'
import { showState } from './state.js'

const pollMs = 2000

/** The emulator's own drawer. It polls only while it is open. */
export function wirePanel() {
  const toggle = document.querySelector('.panel-toggle')
  const body = document.querySelector('.panel-body')
  if (!(toggle instanceof HTMLElement) || !(body instanceof HTMLElement)) return
  const { groupId } = pageData('page-config')
  const refresh = async () => showState(body, await ask('panel-state', { groupId }))
  let timer = 0
  toggle.addEventListener('click', () => {
    body.hidden = !body.hidden
    toggle.setAttribute('aria-expanded', String(!body.hidden))
    clearInterval(timer)
    if (body.hidden) return
    timer = window.setInterval(() => void refresh(), pollMs)
    void refresh()
  })
  window.addEventListener('portal-host-log', () => {
    if (!body.hidden) void refresh()
  })
  for (const lever of body.querySelectorAll('button[data-do]')) {
    on(lever, 'click', async () => {
      await ask(lever.getAttribute('data-do') ?? '', {})
      await refresh()
    })
  }
  wireCompany(body)
  wireFaults(body, refresh)
  wireGroup(body)
}
