/** What a status says. A tone is never shown by colour alone: it comes with a word or with its sign. */
export type Tone = 'ok' | 'info' | 'warn' | 'bad' | 'neutral'
