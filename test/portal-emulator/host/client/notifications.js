// @ts-check
import { ask } from './api.js'
import { on } from './on.js'

/** Accept and Decline really change the portal; the page is redrawn from the tables. */
export function wireNotifications() {
  for (const choice of document.querySelectorAll('button[data-answer]')) {
    on(choice, 'click', async () => {
      if (!(choice instanceof HTMLButtonElement)) return
      const { answer, group, user } = choice.dataset
      choice.disabled = true
      await ask('answer-invitation', { answer, groupId: Number(group), userId: Number(user) })
      location.reload()
    })
  }
}
