// @ts-check
import { ask } from './api.js'
import { button, openDialog } from './dialog.js'

/**
 * What the portal's picker gives for a person (frame.md 4).
 * @typedef {{id: string, name: string, photo: string, position: string, url: string, sub: boolean, sup: boolean}} PickedUser
 */

/**
 * The portal's people picker. Closed without a choice it says nothing at all, and so does this one (frame.md 4).
 *
 * @param {{multiple: boolean, userId: number, choose: (value: unknown) => void}} options
 */
export async function openUserPicker({ multiple, userId, choose }) {
  const { body, close } = openDialog(multiple ? 'Select employees' : 'Select employee')
  /** @type {Map<string, PickedUser>} */
  const picked = new Map()
  const search = document.createElement('input')
  search.type = 'search'
  search.setAttribute('aria-label', 'Search')
  const list = document.createElement('ul')
  list.className = 'picker-list'
  body.append(search, list)

  /** @param {PickedUser} user */
  const pick = (user) => {
    if (!multiple) {
      close()
      return choose(user)
    }
    if (!picked.delete(user.id)) picked.set(user.id, user)
    draw()
  }
  /** @type {PickedUser[]} */
  let shown = []
  const draw = () =>
    list.replaceChildren(...shown.map((user) => row(user, picked.has(user.id), () => pick(user))))
  let latest = 0
  const find = async () => {
    const mine = ++latest
    const { users } = await ask('picker-users', { query: search.value, userId })
    if (mine !== latest) return
    shown = users
    draw()
  }
  search.addEventListener('input', () => void find())
  if (multiple) {
    // Confirming nothing is an empty list, not silence (frame.md 4).
    const confirm = () => {
      close()
      choose([...picked.values()])
    }
    body.append(button('Select', confirm, 'button primary'))
  }
  search.focus()
  await find()
}

/** @param {PickedUser} user @param {boolean} isPicked @param {() => void} pick */
function row(user, isPicked, pick) {
  const line = document.createElement('li')
  const choice = button('', pick, 'picker-row')
  choice.setAttribute('aria-pressed', String(isPicked))
  if (user.photo) {
    const face = document.createElement('img')
    face.src = user.photo
    face.alt = ''
    choice.append(face)
  }
  const name = document.createElement('b')
  name.textContent = user.name
  const position = document.createElement('small')
  position.textContent = user.position
  choice.append(name, position)
  line.append(choice)
  return line
}
