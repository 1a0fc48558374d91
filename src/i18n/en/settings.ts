export const enSettings = {
  'settings.title': 'Settings',
  'settings.close': 'Close the settings',
  'settings.guide': 'Guide and privacy',
  'settings.undoText': 'Invitations wait this long before they are sent.',
} as const
