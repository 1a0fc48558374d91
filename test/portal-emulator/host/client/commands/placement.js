// @ts-check
/** @import { CommandHandler } from '../types.js' */
import { textOf } from '../protocol.js'

/** None of the emulated placements has commands or events of its own, so both lists are empty (frame.md 2.4). */
/** @type {CommandHandler} */
const getInterface = (_params, reply) => reply({ command: [], event: [] })

/** The answer is the event itself: the SDK keeps the callback and hears later messages with the same ID (frame.md 2.2). */
/** @type {CommandHandler} */
const placementBindEvent = (params, reply, { listeners }) => {
  listeners.set(textOf(params['event']), reply)
}

export const placementCommands = { getInterface, placementBindEvent }
