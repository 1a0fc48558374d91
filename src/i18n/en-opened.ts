/** Opened from a colleague's card. */
export const enOpened = {
  'opened.self': 'This is your own card. You cannot invite yourself.',
  'opened.dismissed': '{name} no longer works here and was not chosen.',
  'opened.unknown': 'The portal does not know the person of this card, so nobody was chosen.',
  'opened.unread': 'The person of this card could not be read. Find them by name below.',
} as const
