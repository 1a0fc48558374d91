// @ts-check
/** @import { CommandHandler } from '../types.js' */
import { textOf } from '../protocol.js'
import { toast } from '../toast.js'

/** The portal acts and never answers (frame.md 2.4); here a toast stands for the chat or the call. */
/** @param {string} what @param {string} param @returns {CommandHandler} */
const silent =
  (what, param) =>
  (params, _reply, { note }) => {
    toast(`${what}: ${textOf(params[param])}`)
    note('never answered')
  }

export const messengerCommands = {
  imCallTo: silent('Call to user', 'userId'),
  imPhoneTo: silent('Phone call', 'phone'),
  imOpenMessenger: silent('Chat', 'dialogId'),
  imOpenHistory: silent('Chat history', 'dialogId'),
}
