// @ts-check
/** @import { CommandHandler } from '../types.js' */
import { textOf } from '../protocol.js'
import { appSliderAddress, closeThisSlider, openSlider, sliderAddress } from '../slider.js'

/** The portal tests the path as sent: the SDK's width prefixes (`/crm/deal/../..`) pass for that reason (frame.md 2.4). */
const allowedPath =
  /^\/(crm\/(deal|lead|contact|company|type)|marketplace|company\/personal\/user\/\d+|workgroups\/group\/\d+)\//

/** Slider widths by the path the portal sees, pixels; the SDK chooses one by its prefix. */
const widths = /** @type {const} */ ([
  ['/crm/type/0/details/0/', 1640],
  ['/company/personal/user/0/groups/create/', 1200],
  ['/crm/company/requisite/0/', 950],
  ['/workgroups/group/0/card/', 900],
])

/** @type {CommandHandler} */
const openPath = (params, reply, { note }) => {
  const path = textOf(params['path'])
  if (!allowedPath.test(path)) return reply({ result: 'error', errorCode: 'PATH_NOT_AVAILABLE' })
  const width = widths.find(([prefix]) => path.startsWith(prefix))?.[1]
  const address = sliderAddress(path)
  if (address === undefined) return note(`openPath to another origin: ${path}`)
  openSlider({ address, width, closed: () => reply({ result: 'close' }) })
}

/** @type {CommandHandler} */
const openApplication = (params, reply) => {
  const { bx24_width, bx24_leftBoundary, bx24_title, bx24_label, ...options } = params
  openSlider({
    address: appSliderAddress(options, bx24_title),
    width: positive(bx24_width),
    leftBoundary: positive(bx24_leftBoundary),
    label: bx24_label,
    title: typeof bx24_title === 'string' ? bx24_title : undefined,
    closed: () => reply(),
  })
}

/** @type {CommandHandler} */
const closeApplication = (_params, _reply, { config, note }) => {
  // The frame goes with the slider, so nobody is left to hear an answer.
  if (config.popup) closeThisSlider({ reopenApp: false })
  else note('closeApplication outside a slider: left unanswered')
}

/** @param {unknown} value */
function positive(value) {
  const number = Number(value)
  return number > 0 ? number : undefined
}

export const sliderCommands = { openPath, openApplication, closeApplication }
