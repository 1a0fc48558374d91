import type { Catalog } from './catalog.ts'
import { ruForm } from './ru-form.ts'
import { ruMessage } from './ru-message.ts'
import { ruOpened } from './ru-opened.ts'
import { ruOutcome } from './ru-outcome.ts'
import { ruPaste } from './ru-paste.ts'
import { ruRun } from './ru-run.ts'
import { ruSending } from './ru-sending.ts'
import { ruSources } from './ru-sources.ts'
import { ruStart } from './ru-start.ts'
import { ruVerdicts } from './ru-verdicts.ts'

export const ru = {
  ...ruStart,
  ...ruForm,
  ...ruOpened,
  ...ruPaste,
  ...ruSources,
  ...ruVerdicts,
  ...ruMessage,
  ...ruRun,
  ...ruSending,
  ...ruOutcome,
} satisfies Catalog<'ru'>
