import { enForm } from './en-form.ts'
import { enRun } from './en-run.ts'
import { enStart } from './en-start.ts'
import { enVerdicts } from './en-verdicts.ts'

/** English, the language that defines the keys. */
export const en = { ...enStart, ...enForm, ...enRun, ...enVerdicts } as const
