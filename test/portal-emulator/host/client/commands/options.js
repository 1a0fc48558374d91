// @ts-check
/** @import { AsyncCommandHandler } from '../types.js' */
import { ask } from '../api.js'

/** @type {AsyncCommandHandler} */
const setAppOption = async (params, reply, { config, note }) => {
  // Ignored without a word for non-admins (frame.md 2.4).
  if (!config.isAdmin) return note('setAppOption ignored: not an admin')
  const options = await ask('app-option', { ...params, userId: config.userId })
  config.initData['APP_OPTIONS'] = options
  reply(options)
}

/** @type {AsyncCommandHandler} */
const setUserOption = async (params, reply, { config }) => {
  config.initData['USER_OPTIONS'] = await ask('user-option', { ...params, userId: config.userId })
  reply(params)
}

export const optionCommands = { setAppOption, setUserOption }
