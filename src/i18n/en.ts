import { enForm } from './en-form.ts'
import { enMessage } from './en-message.ts'
import { enOpened } from './en-opened.ts'
import { enOutcome } from './en-outcome.ts'
import { enPaste } from './en-paste.ts'
import { enRun } from './en-run.ts'
import { enSending } from './en-sending.ts'
import { enSources } from './en-sources.ts'
import { enStart } from './en-start.ts'
import { enVerdicts } from './en-verdicts.ts'

/** English, the language that defines the keys. */
export const en = {
  ...enStart,
  ...enForm,
  ...enOpened,
  ...enPaste,
  ...enSources,
  ...enVerdicts,
  ...enMessage,
  ...enRun,
  ...enSending,
  ...enOutcome,
} as const
