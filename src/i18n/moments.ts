import { formatsOf } from './formats.ts'
import type { Translate } from './messages.ts'

/** Milliseconds since 1970 in the words of a language and the time zone of the browser. */
export interface Moments {
  /** To be read now: "today at 14:03", "24 November at 14:03", with the year where it is another one. */
  readonly moment: (at: number) => string
  /** To be kept: "24 November 2026 at 14:03 GMT+1". */
  readonly fullMoment: (at: number) => string
  /** A time of day: "14:03". */
  readonly timeOfDay: (at: number) => string
}

const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0)

/** No line ends between "6:05" and "PM". */
const glued = (time: string): string => time.replace(/(:\d\d) /, '$1\u00A0')

export function momentsIn(language: string, t: Translate): Moments {
  const formats = formatsOf(language)
  const isBorrowed = formats !== language
  const dayAndTime = {
    day: isBorrowed ? '2-digit' : 'numeric',
    month: isBorrowed ? '2-digit' : 'long',
    hour: '2-digit',
    minute: '2-digit',
  } as const
  const times = new Intl.DateTimeFormat(formats, { timeStyle: 'short' })
  const dates = new Intl.DateTimeFormat(formats, dayAndTime)
  const datesOfOtherYears = new Intl.DateTimeFormat(formats, { ...dayAndTime, year: 'numeric' })
  const timeOfDay = (at: number): string => glued(times.format(at))
  return {
    timeOfDay,
    moment: (at) => {
      const now = Date.now()
      const ago = Math.round((startOfDay(now) - startOfDay(at)) / 86_400_000)
      if (ago === 0 || ago === 1)
        return t('time.dayAt', { day: t(ago === 0 ? 'time.today' : 'time.yesterday'), time: timeOfDay(at) })
      const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear()
      return glued((sameYear ? dates : datesOfOtherYears).format(at))
    },
    fullMoment: (at) =>
      new Intl.DateTimeFormat(formats, { ...dayAndTime, year: 'numeric', timeZoneName: 'short' }).format(at),
  }
}
