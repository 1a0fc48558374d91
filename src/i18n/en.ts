import { enForm } from './en-form.ts'
import { enRun } from './en-run.ts'
import { enSources } from './en-sources.ts'
import { enStart } from './en-start.ts'

/** English, the language that defines the keys. */
export const en = { ...enStart, ...enForm, ...enRun, ...enSources } as const
