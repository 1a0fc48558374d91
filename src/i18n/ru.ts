import type { Catalog } from './catalog.ts'
import { ruForm } from './ru-form.ts'
import { ruMessage } from './ru-message.ts'
import { ruOutcome } from './ru-outcome.ts'
import { ruRun } from './ru-run.ts'
import { ruSending } from './ru-sending.ts'
import { ruStart } from './ru-start.ts'

export const ru = {
  ...ruStart,
  ...ruForm,
  ...ruMessage,
  ...ruOutcome,
  ...ruRun,
  ...ruSending,
} satisfies Catalog<'ru'>
