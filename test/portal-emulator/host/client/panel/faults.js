// @ts-check
import { ask } from '../api.js'
import { on } from '../on.js'
import { textOf } from '../protocol.js'

/** @param {HTMLElement} body @param {() => Promise<void>} refresh */
export function wireFaults(body, refresh) {
  const form = body.querySelector('form[data-add-fault]')
  if (form instanceof HTMLFormElement) wireForm(form, refresh)
  for (const box of body.querySelectorAll('input[data-flag]')) {
    on(box, 'change', async () => {
      if (!(box instanceof HTMLInputElement)) return
      await ask('host-flag', { name: box.dataset['flag'], on: box.checked })
    })
  }
  const limits = body.querySelector('select[data-limits]')
  if (!(limits instanceof HTMLSelectElement)) return
  on(limits, 'change', async () => {
    if (limits.value) await ask('set-limits', { name: limits.value })
  })
}

/** @param {HTMLFormElement} form @param {() => Promise<void>} refresh */
function wireForm(form, refresh) {
  const showFields = () => {
    const kind = textOf(new FormData(form).get('kind'))
    for (const field of form.querySelectorAll('[data-for]')) {
      if (field instanceof HTMLElement) field.hidden = !field.dataset['for']?.split(' ').includes(kind)
    }
  }
  form.addEventListener('change', showFields)
  showFields()
  on(form, 'submit', async (event) => {
    event.preventDefault()
    const { workDone, silent, withTime, ...fields } = Object.fromEntries(new FormData(form))
    const switches = { workDone: workDone === 'on', silent: silent === 'on', withTime: withTime === 'on' }
    await ask('add-fault', { ...fields, ...switches })
    await refresh()
  })
}
