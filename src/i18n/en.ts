import { enForm } from './en-form.ts'
import { enPaste } from './en-paste.ts'
import { enRun } from './en-run.ts'
import { enStart } from './en-start.ts'

/** English, the language that defines the keys. */
export const en = { ...enStart, ...enForm, ...enPaste, ...enRun } as const
