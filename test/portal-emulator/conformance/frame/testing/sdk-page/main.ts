import { type B24Frame, initializeB24Frame, Logger } from '@bitrix24/b24jssdk'

declare global {
  interface Window {
    /** The frame once the handshake is through; tests talk to it from outside. */
    b24: B24Frame
    /** 'opening' until then; afterwards 'open' or what the SDK said. */
    opened: string
  }
}

// The SDK's defaults on purpose: the rows of frame.md 3.3 are about them.
window.opened = 'opening'
initializeB24Frame().then(
  (b24) => {
    b24.setLogger(new Logger('sdk-page'))
    window.b24 = b24
    window.opened = 'open'
  },
  (error: unknown) => {
    window.opened = String(error)
  },
)
