// @ts-check
/** @import { AppFrameConfig, FrameContext } from './types.js' */
import { handlers } from './commands/all.js'
import { writeLog } from './host-log.js'
import { admit, answerText, isRecord } from './protocol.js'

/**
 * Puts the app's iframe into its layout and answers it (frame.md 1.1, 1.2, 2).
 *
 * @param {AppFrameConfig} config
 * @param {HTMLElement} layout
 * @returns {FrameContext}
 */
export function openAppFrame(config, layout) {
  const frame = createFrame(config)
  /** @type {FrameContext} */
  const context = {
    config,
    frame,
    layout,
    listeners: new Map(),
    note: (text) => writeLog('note', '', text),
  }
  window.addEventListener('message', (event) => receive(event, context))
  layout.append(frame)
  // After append: inserting an empty frame fires a load event of its own at once.
  frame.addEventListener('load', () => {
    frame.classList.remove('app-loading')
    layout.querySelector('.app-loader')?.remove()
  })
  if (config.opening === 'get') frame.src = config.address
  else submitForm(config)
  return context
}

/** @param {AppFrameConfig} config */
function createFrame(config) {
  const frame = document.createElement('iframe')
  // The name must be there before navigation: the SDK reads nothing else (frame.md 1.3).
  frame.name = config.frameName
  frame.id = `appframe_${config.sid}`
  frame.className = 'app-frame app-loading'
  frame.title = 'Invitations'
  // The stored template's list: no sandbox, no clipboard-write, no fullscreen (frame.md 1.2).
  frame.allow = 'geolocation *; microphone *; camera *; autoplay *'
  return frame
}

/** @param {AppFrameConfig} config */
function submitForm(config) {
  const form = document.createElement('form')
  form.hidden = true
  form.method = 'POST'
  form.action = config.address
  form.target = config.frameName
  for (const [name, value] of Object.entries(config.fields)) {
    const input = document.createElement('input')
    input.type = 'hidden'
    input.name = name
    input.value = value
    form.append(input)
  }
  document.body.append(form)
  form.submit()
  form.remove()
}

/** @param {MessageEvent} event @param {FrameContext} context */
function receive(event, context) {
  // A slider of the portal itself talks to this page in its own way (slider.js).
  if (event.origin === location.origin && isRecord(event.data) && 'portalSlider' in event.data) return
  const admitted = admit(event, context.config, (command) => command in handlers)
  if ('refused' in admitted) {
    writeLog('refused', admitted.command, `${admitted.refused}: ${shorten(event.data)}`)
    return
  }
  const { command, params, callbackId } = admitted.message
  writeLog('in', command, shorten(params ?? {}))
  void carryOut(command, isRecord(params) ? params : {}, callbackId, context)
}

/** @param {string} command @param {Record<string, unknown>} params @param {string} callbackId @param {FrameContext} context */
async function carryOut(command, params, callbackId, context) {
  try {
    await handlers[command]?.(params, (value) => answer(context, command, callbackId, value), context)
  } catch (error) {
    // The protocol has no way to say no: silence, and the log knows (frame.md 2.2).
    context.note(`${command} failed: ${String(error)}`)
  }
}

/** @param {FrameContext} context @param {string} command @param {string} callbackId @param {unknown} value */
function answer({ frame, config }, command, callbackId, value) {
  writeLog('out', command, shorten(value ?? ''))
  frame.contentWindow?.postMessage(answerText(callbackId, value), config.appOrigin)
}

/** Tokens are shown by their ends only: the log may be on a shared screen. @param {unknown} value */
function shorten(value) {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  const masked = text.replaceAll(/"((?:AUTH|REFRESH)_ID)":"([^"]{4})[^"]*"/g, '"$1":"$2…"')
  return masked.length > 400 ? `${masked.slice(0, 400)}…` : masked
}
