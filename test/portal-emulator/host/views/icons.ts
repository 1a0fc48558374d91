import { Html } from '../html.ts'

const strokes = {
  feed: 'M4 5h16M4 10h16M4 15h10M4 20h6',
  chats: 'M4 5h16v11H10l-5 4v-4H4z',
  tasks: 'M4 4h16v16H4zM8 12l3 3 5-6',
  calendar: 'M4 6h16v14H4zM4 10h16M9 3v5M15 3v5',
  groups:
    'M3 20c0-4 3-6 6-6s6 2 6 6M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M16 14c3 0 5 2 5 5M15 4a3.5 3.5 0 0 1 0 7',
  company: 'M5 20V5h9v15M14 10h5v10M3 20h18M8 9h3M8 13h3',
  app: 'M3 6h18v13H3zM3 7l9 7 9-7',
  emulator: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4',
} as const

export type IconName = keyof typeof strokes

/** A line drawing of 18 pixels, in the colour of the text around it; always beside a word. */
export function icon(name: IconName): Html {
  return new Html(
    `<svg class="icon" aria-hidden="true" width="18" height="18" viewBox="0 0 24 24" fill="none" stroke="currentColor" ` +
      `stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"><path d="${strokes[name]}"/></svg>`,
  )
}
