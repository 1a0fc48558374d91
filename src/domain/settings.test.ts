import { expect, it } from 'vitest'
import { settingsCodec } from './settings.ts'

it('settings come back as they were written; those of before a message have none', () => {
  const settings = { undoSeconds: 10, message: 'Welcome,\n“team”' } as const
  expect(settingsCodec.parse(settingsCodec.write(settings))).toEqual(settings)
  expect(settingsCodec.parse('{"version":1,"undoSeconds":0}')).toEqual({ undoSeconds: 0, message: '' })
})

it('what is no message is none', () => {
  expect(settingsCodec.parse('{"version":1,"undoSeconds":0,"message":7}')?.message).toBe('')
})
