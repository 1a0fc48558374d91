// @ts-check
import { ask } from './api.js'
import { button, openDialog } from './dialog.js'

/**
 * The portal's dialog of access codes; the codes handed in are shown as chosen already (frame.md 2.4).
 *
 * @param {{selected: string[], userId: number, choose: (value: unknown) => void}} options
 */
export async function openAccessPicker({ selected, userId, choose }) {
  const { body, close } = openDialog('Select access permissions')
  const { codes } = await ask('access-codes', { userId })
  /** @type {Set<string>} */
  const chosen = new Set(selected)
  const list = document.createElement('ul')
  list.className = 'picker-list'
  for (const { id, name } of codes) {
    const box = document.createElement('input')
    box.type = 'checkbox'
    box.checked = chosen.has(id)
    box.addEventListener('change', () => (box.checked ? chosen.add(id) : chosen.delete(id)))
    const label = document.createElement('label')
    label.append(box, ` ${name}`)
    const line = document.createElement('li')
    line.append(label)
    list.append(line)
  }
  const confirm = () => {
    close()
    choose(codes.filter((/** @type {{id: string}} */ code) => chosen.has(code.id)))
  }
  body.append(list, button('Select', confirm, 'button primary'))
}
