// @ts-check
/** @import { LogLine } from './types.js' */

/** The newest lines are kept; a chatty app must not eat the page's memory. */
const longest = 500

/** @type {LogLine[]} */
export const hostLog = []

/**
 * Writes a line, here and in the pages this one is a slider of.
 *
 * @param {LogLine['direction']} direction
 * @param {string} command
 * @param {string} text
 */
export function writeLog(direction, command, text) {
  const line = { at: Date.now(), direction, command, text }
  for (const log of [hostLog, ...logsAbove()]) {
    log.push(line)
    if (log.length > longest) log.shift()
  }
  for (const page of pagesAbove()) page.dispatchEvent(new CustomEvent('portal-host-log'))
  window.dispatchEvent(new CustomEvent('portal-host-log'))
}

function logsAbove() {
  return pagesAbove().flatMap((page) => (page.portalHost ? [page.portalHost.log] : []))
}

/** Portal pages that show this one in a slider. All are of one origin; a foreign page above stops the climb. */
function pagesAbove() {
  /** @type {Window[]} */
  const pages = []
  let page = window.parent
  while (page !== pages.at(-1) && page !== window) {
    try {
      if (page.location.origin !== location.origin) break
    } catch {
      break
    }
    pages.push(page)
    page = page.parent
  }
  return pages
}
