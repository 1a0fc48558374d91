import type { Catalog } from './catalog.ts'
import { ruForm } from './ru-form.ts'
import { ruRun } from './ru-run.ts'
import { ruSources } from './ru-sources.ts'
import { ruStart } from './ru-start.ts'

export const ru = { ...ruStart, ...ruForm, ...ruRun, ...ruSources } satisfies Catalog<'ru'>
