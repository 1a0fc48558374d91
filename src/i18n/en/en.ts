import { enClosed } from './closed.ts'
import { enCompose } from './compose.ts'
import { enErrors } from './errors.ts'
import { enForecast } from './forecast.ts'
import { enLists } from './lists.ts'
import { enMatching } from './matching.ts'
import { enMessage } from './message.ts'
import { enOutcomes } from './outcomes.ts'
import { enReceipt } from './receipt.ts'
import { enSending } from './sending.ts'
import { enSources } from './sources.ts'
import { enStart } from './start.ts'

/**
 * English, the language that defines the keys. Names of things (group, project, collab) are those that Bitrix24 itself
 * uses on the screen.
 */
export const en = {
  ...enStart,
  ...enErrors,
  ...enClosed,
  ...enCompose,
  ...enForecast,
  ...enMessage,
  ...enSources,
  ...enLists,
  ...enMatching,
  ...enSending,
  ...enReceipt,
  ...enOutcomes,
} as const
