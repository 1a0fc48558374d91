import type { Catalog } from '#i18n/catalog.ts'
import { ruClosed } from './closed.ts'
import { ruCompose } from './compose.ts'
import { ruErrors } from './errors.ts'
import { ruForecast } from './forecast.ts'
import { ruLists } from './lists.ts'
import { ruMatching } from './matching.ts'
import { ruMessage } from './message.ts'
import { ruOutcomes } from './outcomes.ts'
import { ruReceipt } from './receipt.ts'
import { ruSending } from './sending.ts'
import { ruSources } from './sources.ts'
import { ruStart } from './start.ts'

/** Russian. A key that is missing, or one too many, is a type error. */
export const ru = {
  ...ruStart,
  ...ruErrors,
  ...ruClosed,
  ...ruCompose,
  ...ruForecast,
  ...ruMessage,
  ...ruSources,
  ...ruLists,
  ...ruMatching,
  ...ruSending,
  ...ruReceipt,
  ...ruOutcomes,
} satisfies Catalog<'ru'>
