// @ts-check
import { isRecord } from './protocol.js'

/** Portal paths are walked by the slider's own page, so it loads one of this portal with IFRAME=Y (frame.md 1.1). */
const sliderMarks = { IFRAME: 'Y', IFRAME_TYPE: 'SIDE_SLIDER' }
const ownPrefix = 'emu-'
const momentary = ['emu-placement', 'emu-popup', 'emu-options', 'emu-title', 'emu-below', 'emu-tab']

/**
 * @typedef {object} SliderOptions
 * @property {string} address
 * @property {number | undefined} [width] pixels; full width when absent
 * @property {number | undefined} [leftBoundary] pixels that stay free at the left
 * @property {string | undefined} [title]
 * @property {unknown} [label] `{bgColor, color, text}` of the tongue at the slider's edge
 * @property {() => void} closed
 */

/** @type {{close: (reopenApp: boolean) => void, frame: HTMLIFrameElement}[]} */
const open = []

/** @param {SliderOptions} options */
export function openSlider(options) {
  const overlay = document.createElement('div')
  overlay.className = 'slider-overlay'
  const panel = document.createElement('div')
  panel.className = 'slider'
  panel.setAttribute('role', 'dialog')
  panel.setAttribute('aria-modal', 'true')
  panel.setAttribute('aria-label', options.title ?? 'Slider')
  if (options.width !== undefined) panel.style.maxWidth = `${options.width}px`
  if (options.leftBoundary !== undefined) panel.style.marginInlineStart = `${options.leftBoundary}px`
  const frame = document.createElement('iframe')
  frame.className = 'slider-frame'
  frame.title = options.title ?? 'Slider'
  frame.src = options.address
  const returnTo = document.activeElement
  const tabTitle = document.title
  if (options.title !== undefined) document.title = options.title

  /** @param {boolean} reopenApp */
  const close = (reopenApp) => {
    const place = open.findIndex((one) => one.frame === frame)
    if (place < 0) return
    open.splice(place, 1)
    overlay.remove()
    document.title = tabTitle
    document.body.classList.toggle('has-slider', open.length > 0)
    if (returnTo instanceof HTMLElement) returnTo.focus()
    options.closed()
    if (reopenApp) openSlider(options)
  }
  const tongue = document.createElement('button')
  tongue.type = 'button'
  tongue.className = 'slider-close'
  tongue.setAttribute('aria-label', 'Close')
  tongue.append(...tongueContent(options.label))
  tongue.addEventListener('click', () => close(false))
  overlay.addEventListener('click', (event) => {
    if (event.target === overlay) close(false)
  })
  panel.append(tongue, frame)
  overlay.append(panel)
  document.body.append(overlay)
  document.body.classList.add('has-slider')
  tongue.focus()
  open.push({ close, frame })
}

/** Closes the slider that shows this page. @param {{reopenApp: boolean}} how */
export function closeThisSlider({ reopenApp }) {
  window.parent.postMessage({ portalSlider: 'close', reopenApp }, location.origin)
}

export function listenForSliders() {
  window.addEventListener('message', ({ data, source, origin }) => {
    if (origin !== location.origin || !isRecord(data) || data['portalSlider'] !== 'close') return
    const closing = source === window ? open.at(-1) : open.find((one) => one.frame.contentWindow === source)
    closing?.close(data['reopenApp'] === true)
  })
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    if (open.length > 0) open.at(-1)?.close(false)
    else if (window.parent !== window) closeThisSlider({ reopenApp: false })
  })
  for (const button of document.querySelectorAll('button[data-slider]')) {
    const address = button.getAttribute('data-slider') ?? '/'
    button.addEventListener('click', () => openSlider({ address, width: 1200, closed: () => {} }))
  }
  const first = document.querySelector('[data-open-slider]')?.getAttribute('data-open-slider')
  if (first) openSlider({ address: first, width: 1200, closed: () => {} })
}

/**
 * Address of a portal page in a slider, with this session's language and person; undefined for another origin.
 *
 * @param {string} path
 */
export function sliderAddress(path) {
  const url = new URL(path, location.origin)
  if (url.origin !== location.origin) return undefined
  for (const [name, value] of Object.entries(sliderMarks)) url.searchParams.set(name, value)
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (name.startsWith(ownPrefix) && !momentary.includes(name)) url.searchParams.set(name, value)
  }
  return url.href
}

/**
 * The app's own page in a slider; the options become PLACEMENT_OPTIONS of the new frame (frame.md 2.4).
 *
 * @param {Record<string, unknown>} options
 * @param {unknown} title
 */
export function appSliderAddress(options, title) {
  const url = new URL(sliderAddress('/marketplace/app/1/') ?? location.href)
  url.searchParams.set('emu-options', JSON.stringify(options))
  if (typeof title === 'string') url.searchParams.set('emu-title', title)
  return url.href
}

/** @param {unknown} label */
function tongueContent(label) {
  const cross = document.createElement('span')
  cross.textContent = '×'
  cross.setAttribute('aria-hidden', 'true')
  if (!isRecord(label) || typeof label['text'] !== 'string') return [cross]
  const text = document.createElement('span')
  text.className = 'slider-label'
  text.textContent = label['text']
  if (typeof label['color'] === 'string') text.style.color = label['color']
  if (typeof label['bgColor'] === 'string') text.dataset['color'] = label['bgColor']
  return [cross, text]
}
