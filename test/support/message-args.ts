import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { messageArgsFile } from '#i18n/build/message-args.ts'

// `npm run messages`: writes the types of the messages' arguments anew, after a change of the English messages.

const messages = fileURLToPath(new URL('../../src/i18n/messages', import.meta.url))
writeFileSync(`${messages}/args.ts`, messageArgsFile(readFileSync(`${messages}/en.arb`, 'utf8')))
