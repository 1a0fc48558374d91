// @ts-check
/** @import { CommandHandler } from '../types.js' */
import { openAccessPicker } from '../access-picker.js'
import { openUserPicker } from '../user-picker.js'

/** @type {CommandHandler} */
const selectUser = (params, reply, { config }) => {
  void openUserPicker({ multiple: params['mult'] === true, userId: config.userId, choose: reply })
}

/** @type {CommandHandler} */
const selectAccess = (params, reply, { config }) => {
  const value = params['value']
  void openAccessPicker({
    selected: Array.isArray(value) ? value.map(String) : [],
    userId: config.userId,
    choose: reply,
  })
}

/** There is no CRM in this portal: the log says so, the wire stays silent as when the dialog is closed (frame.md 4). */
/** @type {CommandHandler} */
const selectCRM = (_params, _reply, { note }) => note('selectCRM is not emulated: left unanswered')

export const pickerCommands = { selectUser, selectAccess, selectCRM }
