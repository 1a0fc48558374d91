// @ts-check
/** @import { AppFrameConfig, FrameMessage } from './types.js' */

/**
 * Takes one posted message apart (frame.md 2.1): `command:JSON:callbackId:SID`, JSON absent when there are no params and
 * itself full of colons; a command name with a colon comes as an object.
 *
 * @param {unknown} data
 * @returns {FrameMessage | string} the message, or why it is none
 */
export function readMessage(data) {
  if (typeof data === 'string') return readText(data)
  if (isRecord(data)) return readObject(data)
  return 'neither a string nor an object'
}

/** @param {string} data @returns {FrameMessage | string} */
function readText(data) {
  const parts = data.split(':')
  const command = parts[0]
  const sid = parts.at(-1)
  const callbackId = parts.at(-2)
  if (parts.length < 3 || !command || sid === undefined || callbackId === undefined)
    return 'fewer than three parts'
  const json = parts.slice(1, -2).join(':')
  if (json === '') return { command, params: undefined, callbackId, sid }
  try {
    return { command, params: JSON.parse(json), callbackId, sid }
  } catch {
    return 'the params are not JSON'
  }
}

/** @param {Record<string, unknown>} data @returns {FrameMessage | string} */
function readObject(data) {
  const { method, params, callback, appSid } = data
  if (typeof method !== 'string' || typeof callback !== 'string' || typeof appSid !== 'string') {
    return 'an object without method, callback and appSid'
  }
  return { command: method, params: params === '' ? undefined : params, callbackId: callback, sid: appSid }
}

/**
 * The portal's checks in its order: origin, kind of data, APP_SID, known, not denied (frame.md 2.1).
 *
 * @param {{origin: string, data: unknown}} event
 * @param {AppFrameConfig} config
 * @param {(command: string) => boolean} isKnown
 * @returns {{message: FrameMessage} | {command: string, refused: string}}
 */
export function admit(event, config, isKnown) {
  if (event.origin !== config.appOrigin)
    return { command: '', refused: `from ${event.origin}, not from the app` }
  const message = readMessage(event.data)
  if (typeof message === 'string') return { command: '', refused: message }
  const { command } = message
  if (message.sid !== config.sid) return { command, refused: 'another APP_SID' }
  if (!isKnown(command)) return { command, refused: 'unknown command' }
  const denied = denial(command, config)
  return denied === undefined ? { message } : { command, refused: denied }
}

/** @param {string} command @param {AppFrameConfig} config @returns {string | undefined} */
function denial(command, config) {
  const isDefault = config.placement === 'DEFAULT'
  if (command === 'resizeWindow' && config.popup) return 'denied in a slider'
  if (['setTitle', 'setScroll', 'reloadWindow'].includes(command) && !isDefault)
    return `denied in ${config.placement}`
  if (command === 'placementBindEvent' && isDefault) return 'does not exist on DEFAULT'
  return undefined
}

/**
 * Text of an answer (frame.md 2.2); undefined is the empty payload.
 *
 * @param {string} callbackId
 * @param {unknown} value
 */
export function answerText(callbackId, value) {
  return `${callbackId}:${value === undefined ? '' : JSON.stringify(value)}`
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
export function isRecord(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A text or number as text; anything else is nothing. @param {unknown} value */
export function textOf(value) {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
