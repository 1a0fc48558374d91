import { enForm } from './en-form.ts'
import { enMessage } from './en-message.ts'
import { enOutcome } from './en-outcome.ts'
import { enRun } from './en-run.ts'
import { enSending } from './en-sending.ts'
import { enStart } from './en-start.ts'

/** English, the language that defines the keys. */
export const en = { ...enStart, ...enForm, ...enMessage, ...enOutcome, ...enRun, ...enSending } as const
