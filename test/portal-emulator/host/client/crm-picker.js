// @ts-check
import { button, openDialog } from './dialog.js'

/** What there is to choose from: two made-up items of each kind, since this portal has no CRM. */
const KINDS = ['lead', 'contact', 'company', 'deal', 'quote']

/**
 * The portal's dialog of CRM items. What was chosen comes in buckets by kind, each a map of indexes (frame.md 2.4).
 *
 * @param {{kinds: string[], multiple: boolean, choose: (value: unknown) => void}} options
 */
export function openCrmPicker({ kinds, multiple, choose }) {
  const { body, close } = openDialog('Select CRM items')
  /** @type {{kind: string, number: number, box: HTMLInputElement}[]} */
  const offered = []
  const list = document.createElement('ul')
  list.className = 'picker-list'
  for (const kind of KINDS.filter((known) => kinds.length === 0 || kinds.includes(known))) {
    for (const number of [1, 2]) {
      const box = document.createElement('input')
      box.type = multiple ? 'checkbox' : 'radio'
      box.name = 'crm-item'
      const label = document.createElement('label')
      label.append(box, ` ${titleOf(kind, number)}`)
      const line = document.createElement('li')
      line.append(label)
      list.append(line)
      offered.push({ kind, number, box })
    }
  }
  const confirm = () => {
    close()
    choose(buckets(offered.filter(({ box }) => box.checked)))
  }
  body.append(list, button('Select', confirm, 'button primary'))
}

/** @param {{kind: string, number: number}[]} chosen */
function buckets(chosen) {
  /** @type {Record<string, Record<number, object>>} */
  const found = {}
  for (const { kind, number } of chosen) {
    const bucket = (found[kind] ??= {})
    bucket[Object.keys(bucket).length] = {
      id: `${(kind[0] ?? '').toUpperCase()}_${number}`,
      type: kind,
      place: kind,
      title: titleOf(kind, number),
      desc: '',
      url: `/crm/${kind}/details/${number}/`,
    }
  }
  return found
}

/** @param {string} kind @param {number} number */
function titleOf(kind, number) {
  return `Made-up ${kind} ${number}`
}
