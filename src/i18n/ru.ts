import type { Catalog } from './catalog.ts'
import { ruForm } from './ru-form.ts'
import { ruPaste } from './ru-paste.ts'
import { ruRun } from './ru-run.ts'
import { ruStart } from './ru-start.ts'

export const ru = { ...ruStart, ...ruForm, ...ruPaste, ...ruRun } satisfies Catalog<'ru'>
