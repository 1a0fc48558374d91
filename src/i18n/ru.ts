import type { Catalog } from './catalog.ts'
import { ruForm } from './ru-form.ts'
import { ruMessage } from './ru-message.ts'
import { ruRun } from './ru-run.ts'
import { ruSending } from './ru-sending.ts'
import { ruStart } from './ru-start.ts'

export const ru = { ...ruStart, ...ruForm, ...ruMessage, ...ruRun, ...ruSending } satisfies Catalog<'ru'>
