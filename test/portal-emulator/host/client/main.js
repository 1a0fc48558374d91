// @ts-check
/** @import { AppFrameConfig, FrameContext } from './types.js' */
import { pageData } from './api.js'
import { openAppFrame } from './app-frame.js'
import { wireHeader } from './header.js'
import { hostLog, writeLog } from './host-log.js'
import { wireMenus } from './menu.js'
import { wireNotifications } from './notifications.js'
import { wirePanel } from './panel/panel.js'
import { listenForSliders } from './slider.js'
import { fitTabs } from './tabs.js'

/** @type {FrameContext[]} */
const frames = []

window.portalHost = {
  log: hostLog,
  fireEvent(event, value) {
    const hearing = frames.filter(({ listeners }) => listeners.has(event))
    for (const { listeners } of hearing) listeners.get(event)?.(value)
    if (hearing.length === 0) writeLog('note', event, 'nobody bound this event')
    return hearing.length
  },
}

wireHeader()
wireNotifications()
wirePanel()
listenForSliders()
wireMenus()
fitTabs()
for (const control of document.querySelectorAll('[data-needs-script]')) control.removeAttribute('disabled')

/** @type {AppFrameConfig | undefined} */
const config = pageData('app-frame-config')
const layout = document.querySelector('.app-layout')
if (config && layout instanceof HTMLElement) frames.push(openAppFrame(config, layout))
