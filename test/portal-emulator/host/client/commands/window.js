// @ts-check
/** @import { CommandHandler } from '../types.js' */
import { textOf } from '../protocol.js'

/** @type {CommandHandler} */
const resizeWindow = (params, reply, { layout }) => {
  const width = length(params['width'])
  const height = length(params['height'])
  if (width !== undefined) layout.style.width = width
  if (height !== undefined) layout.style.height = height
  reply({ width: layout.offsetWidth, height: layout.offsetHeight })
}

/** @type {CommandHandler} */
const setTitle = (params, reply) => {
  // Never the browser's tab (frame.md 2.4).
  const title = document.querySelector('#pagetitle')
  if (title) title.textContent = textOf(params['title'])
  reply(params)
}

/** @type {CommandHandler} */
const setScroll = (params, reply) => {
  window.scrollTo(0, Number(params['scroll']) || 0)
  reply(params)
}

/** @type {CommandHandler} */
const reloadWindow = () => location.reload()

/** @param {unknown} value pixels, or the one percentage that the SDK sends @returns {string | undefined} */
function length(value) {
  if (value === '100%') return '100%'
  const pixels = Math.trunc(Number(value))
  return pixels > 0 ? `${pixels}px` : undefined
}

export const windowCommands = { resizeWindow, setTitle, setScroll, reloadWindow }
