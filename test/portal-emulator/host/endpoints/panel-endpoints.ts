import { DOCUMENTED, ENTERPRISE } from '../../limits.ts'
import { numberIn, textIn } from './body.ts'
import type { Endpoint } from './endpoint.ts'
import { panelState } from './panel-state.ts'
import { readFault } from './read-fault.ts'

const done = { status: 200, answer: true }

/** What the emulator's drawer reads and changes. */
export const panelEndpoints: Record<string, Endpoint> = {
  'panel-state': (portal, body) => ({ status: 200, answer: panelState(portal, numberIn(body, 'groupId')) }),

  'add-fault'({ faults }, body) {
    const fault = readFault(body)
    if (!fault) return { status: 400, answer: 'no such kind of fault' }
    faults.add(fault)
    return done
  },

  'clear-faults'({ faults }) {
    faults.clear()
    return done
  },

  'host-flag'({ faults }, body) {
    const on = body['on'] === true
    if (textIn(body, 'name') === 'host-silent') faults.hostSilent = on
    else faults.refreshSilent = on
    return done
  },

  'expire-tokens'({ auth }) {
    auth.expireAll()
    return done
  },

  'set-limits'({ limits }, body) {
    const name = textIn(body, 'name')
    limits.options = name === 'documented' ? DOCUMENTED : name === 'enterprise' ? ENTERPRISE : {}
    return done
  },
}
