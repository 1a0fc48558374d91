// @ts-check
import { hostLog } from '../host-log.js'
import { addressAs } from '../header.js'

const newestLines = 80

/**
 * Draws what the server said into the open drawer.
 *
 * @param {HTMLElement} body
 * @param {any} state answer of panel-state
 */
export function showState(body, state) {
  /** @param {string} name @param {(Node | string)[]} content */
  const show = (name, ...content) => body.querySelector(`[data-show="${name}"]`)?.replaceChildren(...content)
  show('size', state.size)
  show('faults', ...state.faults.map((/** @type {string} */ text) => element('li', text)))
  show('requestCount', `${state.requestCount} requests, ${state.preflights} preflights, the newest first`)
  show('requests', requestTable(state.requests))
  show('told', ...state.told.map(personTold))
  show('log', ...hostLog.slice(-newestLines).reverse().map(logLine))
  setBox(body, 'host-silent', state.hostSilent)
  setBox(body, 'refresh-silent', state.refreshSilent)
}

/** @param {any[]} requests */
function requestTable(requests) {
  const table = element('table')
  for (const { time, method, user, status, error, ms, bytes, remarks } of requests) {
    const verdict = error === null ? String(status) : `${status} ${error || '""'}`
    const cells = [time, method, user ?? '', status === 0 ? 'cut' : verdict, `${ms} ms`, `${bytes} B`]
    const row = element('tr')
    row.className = status >= 200 && status < 300 && error === null ? '' : 'is-bad'
    row.append(...cells.map((text) => element('td', String(text))))
    table.append(row)
    if (remarks) table.append(remarkRow(remarks, cells.length))
  }
  return table
}

/** What the wire did not say: faults, people skipped and why, commands of a batch. @param {string} text @param {number} width */
function remarkRow(text, width) {
  const cell = document.createElement('td')
  cell.colSpan = width
  cell.className = 'remark'
  cell.textContent = text
  const row = element('tr')
  row.append(cell)
  return row
}

/** @param {{id: number, name: string, all: number, open: number}} person */
function personTold({ id, name, all, open }) {
  const link = document.createElement('a')
  link.href = addressAs(id)
  link.textContent = name
  const line = element('li')
  line.append(link, ` ${all} told, ${open} unanswered`)
  return line
}

/** @param {import('../types.js').LogLine} line */
function logLine({ at, direction, command, text }) {
  const line = element('li')
  line.className = `log-${direction}`
  line.append(element('b', direction), ` ${new Date(at).toISOString().slice(11, 23)} ${command} ${text}`)
  return line
}

/** @param {HTMLElement} body @param {string} flag @param {boolean} on */
function setBox(body, flag, on) {
  const box = body.querySelector(`input[data-flag="${flag}"]`)
  if (box instanceof HTMLInputElement) box.checked = on
}

/** @param {string} name @param {string} [text] */
function element(name, text = '') {
  const made = document.createElement(name)
  made.textContent = text
  return made
}
