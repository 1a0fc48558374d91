/** The message: preview and saved texts. Nouns are the portal's own (product.md, tone and words). */
export const enMessage = {
  'message.noRoom': {
    one: '{count} character did not fit: a message has {limit} at most.',
    other: '{count} characters did not fit: a message has {limit} at most.',
  },
  'message.live.group': '#GROUP_NAME# becomes the name of the group.',
  'message.live.codes': 'Codes in square brackets become formatting and links.',
  'message.live.doubtful': 'What the portal makes of {codes} cannot be shown here.',
  'message.panelFailed': 'This part could not be loaded. Nothing you typed is lost; close it and go on.',

  'message.preview': 'Preview',
  'message.preview.title': 'What a colleague will read',
  'message.preview.group': 'Group',
  'message.preview.someGroup': 'Name of the group',
  'message.preview.you': 'You',
  'message.preview.own': 'Here the portal puts its own words, with the name of the group.',
  'message.preview.accept': 'Accept',
  'message.preview.decline': 'Decline',
} as const
