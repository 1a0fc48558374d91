// @ts-check
import { ask } from './api.js'
import { button, openDialog } from './dialog.js'

/**
 * Finds a person to act as, among any number of people, by number or by prefixes of words.
 *
 * @param {(id: number) => void} choose
 * @param {() => void} leave called when the dialog is closed without a choice
 */
export async function openPersonFinder(choose, leave) {
  const { dialog, body } = openDialog('Find a person')
  dialog.addEventListener('close', leave)
  const search = document.createElement('input')
  search.type = 'search'
  search.setAttribute('aria-label', 'Name, position, department or number')
  const count = document.createElement('p')
  count.className = 'quiet'
  const list = document.createElement('ul')
  list.className = 'picker-list'
  body.append(search, count, list)
  let latest = 0
  const find = async () => {
    const mine = ++latest
    const { people, all } = await ask('find-people', { query: search.value })
    if (mine !== latest) return
    count.textContent = `${all} found`
    list.replaceChildren(...people.map(row))
  }
  /** @param {{id: number, name: string, about: string}} person */
  const row = ({ id, name, about }) => {
    const choice = button('', () => choose(id), 'picker-row')
    const who = document.createElement('b')
    who.textContent = name
    const work = document.createElement('small')
    work.textContent = `${id} ${about}`
    choice.append(who, work)
    const line = document.createElement('li')
    line.append(choice)
    return line
  }
  search.addEventListener('input', () => void find())
  search.focus()
  await find()
}
