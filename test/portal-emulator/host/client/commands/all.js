// @ts-check
/** @import { CommandHandler } from '../types.js' */
import { messengerCommands } from './messenger.js'
import { optionCommands } from './options.js'
import { pickerCommands } from './pickers.js'
import { placementCommands } from './placement.js'
import { sessionCommands } from './session.js'
import { sliderCommands } from './slider.js'
import { windowCommands } from './window.js'

/** Every command of frame.md 2.4 that an app can send. No prototype: `constructor` is not a command. */
/** @type {Record<string, CommandHandler>} */
export const handlers = Object.assign(Object.create(null), {
  ...sessionCommands,
  ...windowCommands,
  ...sliderCommands,
  ...optionCommands,
  ...placementCommands,
  ...pickerCommands,
  ...messengerCommands,
})
