// @ts-check
/** @import { AsyncCommandHandler } from '../types.js' */
import { ask } from '../api.js'
import { closeThisSlider } from '../slider.js'
import { toast } from '../toast.js'

/** Long enough to be seen, shorter than the SDK's ten seconds (frame.md 2.4). */
const slowRefreshMs = 3000

/** @type {AsyncCommandHandler} */
const getInitData = async (_params, reply, { config, note }) => {
  if (config.silent || (await hasFault('host-silent'))) return note('getInitData is left unanswered')
  const { FIRST_RUN: firstRun } = config.initData
  reply(config.initData)
  // Only the first answer of a render may say so (frame.md 2.3).
  if (firstRun === true) config.initData['FIRST_RUN'] = false
}

/** @type {AsyncCommandHandler} */
const setInstall = async (params, reply, { config }) => {
  await ask('first-run', { userId: config.userId })
  reply(params)
}

/** @type {AsyncCommandHandler} */
const refreshAuth = async (_params, reply, { config, note }) => {
  if (config.refresh === 'silent' || (await hasFault('refresh-silent'))) {
    note('refreshAuth is left unanswered')
    return toast('The session of the app could not be renewed')
  }
  try {
    const renewed = await ask('refresh', { refreshToken: config.initData['REFRESH_ID'] })
    if (config.refresh === 'slow') await new Promise((resolve) => setTimeout(resolve, slowRefreshMs))
    Object.assign(config.initData, renewed)
    reply(renewed)
  } catch (error) {
    // The portal shows a native alert here and never answers (frame.md 2.4); a toast does not freeze a test.
    note(`refreshAuth failed: ${String(error)}`)
    toast('The session of the app could not be renewed')
  }
}

/** @type {AsyncCommandHandler} */
const setInstallFinish = async (_params, _reply, { config }) => {
  await ask('install-finish', { userId: config.userId })
  if (config.popup) return closeThisSlider({ reopenApp: true })
  const next = new URL(location.href)
  next.searchParams.delete('emu-install')
  next.searchParams.set('install_finished', 'Y')
  location.assign(next)
}

/** @param {string} kind */
async function hasFault(kind) {
  const { active } = await ask('host-faults', {})
  return active.includes(kind)
}

export const sessionCommands = { getInitData, setInstall, refreshAuth, setInstallFinish }
