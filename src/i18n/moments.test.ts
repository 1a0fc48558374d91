import { afterEach, describe, expect, it, vi } from 'vitest'
import { createI18n } from './i18n.tsx'
import { allMessages } from './messages.fixture.ts'

const english = createI18n('en', await allMessages('en'))
const russian = createI18n('ru', await allMessages('ru'))
const at = (year: number, month: number, day: number, hour: number, minute: number): number =>
  new Date(year, month - 1, day, hour, minute).getTime()

afterEach(() => void vi.useRealTimers())

describe('a moment', () => {
  it('is named as people would name it now', () => {
    vi.useFakeTimers({ now: at(2026, 11, 26, 0, 5) })
    const told = [
      at(2026, 11, 26, 0, 1),
      at(2026, 11, 25, 23, 59),
      at(2026, 11, 24, 9, 30),
      at(2025, 12, 31, 9, 30),
    ]
    expect(told.map(english.moment)).toEqual([
      expect.stringMatching(/^today at 12:01\sAM$/),
      expect.stringMatching(/^yesterday at 11:59\sPM$/),
      expect.stringMatching(/^November 24 at 09:30\sAM$/),
      expect.stringMatching(/^December 31, 2025 at 09:30\sAM$/),
    ])
    expect(told.slice(0, 2).map(russian.moment)).toEqual(['сегодня в 00:01', 'вчера в 23:59'])
  })
})
