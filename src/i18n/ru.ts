import type { Catalog } from './catalog.ts'
import { ruForm } from './ru-form.ts'
import { ruRun } from './ru-run.ts'
import { ruStart } from './ru-start.ts'
import { ruVerdicts } from './ru-verdicts.ts'

export const ru = { ...ruStart, ...ruForm, ...ruRun, ...ruVerdicts } satisfies Catalog<'ru'>
