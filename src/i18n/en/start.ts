/** Opening the app, and the words of buttons that stand on many screens. */
export const enStart = {
  'app.title': 'Invitations',

  'start.outside.title': 'This page works inside Bitrix24',
  'start.outside.text': 'Open it on your portal: from the left menu, or from the menu of a workgroup.',
  'start.silent.title': 'The portal does not answer',
  'start.silent.text': 'Nothing was sent, and nothing is lost. Check the connection and try again.',
  'start.notInstalled.title': 'The app is being installed',
  'start.notInstalled.text': 'It opens in a moment. If it does not, finish the installation yourself.',
  'start.notInstalled.action': 'Finish the installation',
  'start.crash.title': 'The page has stopped',
  'start.crash.text':
    'An error in the app stopped the page. Invitations being sent are saved. Reload to continue.',
  'start.incomplete.title': 'The page is not complete yet.',
  'start.incomplete.text': 'What you have typed is still here. Check the connection and try again.',

  'part.failed': 'A part of the page could not be loaded.',
  'part.hint':
    'Check the connection. If trying again does not help, reload the page: what you have chosen and typed is kept.',
  'part.rest': 'The rest could not be loaded. Type to search it, or open the list again.',

  'action.retry': 'Try again',
  'action.reload': 'Reload',
  'action.cancel': 'Cancel',
  'action.clear': 'Clear',
  'action.remove': 'Remove',
  'action.dismiss': 'Dismiss',
  'action.sent': 'Sent',
  'action.settings': 'Settings',
} as const
