import type { Catalog } from './catalog.ts'
import { ruForm } from './ru-form.ts'
import { ruOpened } from './ru-opened.ts'
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
  ...ruRun,
  ...ruSending,
} satisfies Catalog<'ru'>
