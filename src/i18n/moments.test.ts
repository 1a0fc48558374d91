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

  it('is in words of our own and in digits where browsers have no Kazakh', async () => {
    vi.useFakeTimers({ now: at(2026, 11, 26, 0, 5) })
    const kazakh = createI18n('kk', await allMessages('kk'))
    expect([at(2026, 11, 26, 0, 1), at(2026, 11, 25, 9, 5)].map(kazakh.moment)).toEqual([
      'бүгін, 00:01',
      'кеше, 09:05',
    ])
    expect(kazakh.moment(at(2026, 11, 24, 9, 30))).toBe('24.11, 09:30')
    expect(kazakh.moment(at(2025, 12, 31, 9, 30))).toBe('31.12.2025, 09:30')
    expect(kazakh.fullMoment(at(2026, 11, 24, 9, 30))).toMatch(/^24\.11\.2026, 09:30 \S+$/)
    expect(kazakh.t('groups.members', { count: 12_345 })).toContain('12\u00A0345')
  })

  it.each(['en', 'ar', 'hi', 'ms'] as const)(
    'is not broken before the half of the day in %s',
    async (language) => {
      vi.useFakeTimers({ now: at(2026, 11, 26, 12, 0) })
      const { moment, timeOfDay } = createI18n(language, await allMessages(language))
      for (const told of [moment(at(2026, 11, 26, 6, 5)), moment(at(2026, 3, 1, 6, 5)), timeOfDay(0)])
        expect(told).toMatch(/:\d\d[\u00A0\u202F]\S/)
    },
  )
})
