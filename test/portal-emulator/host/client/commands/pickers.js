// @ts-check
/** @import { CommandHandler } from '../types.js' */
import { openAccessPicker } from '../access-picker.js'
import { openCrmPicker } from '../crm-picker.js'
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

/** @type {CommandHandler} */
const selectCRM = (params, reply) => {
  const { entityType, multiple } = params
  openCrmPicker({
    kinds: Array.isArray(entityType) ? entityType.map(String) : [],
    multiple: multiple === true,
    choose: reply,
  })
}

export const pickerCommands = { selectUser, selectAccess, selectCRM }
