/** Opening, errors and what to do about them. Nouns are the portal's own (product.md, tone and words). */
export const enStart = {
  'app.title': 'Invitations',
  'app.loading': 'Opening…',

  'start.outside.title': 'This page works inside Bitrix24',
  'start.outside.text': 'Open it on your portal: from the left menu, or from the menu of a workgroup.',
  'start.silent.title': 'The portal does not answer',
  'start.silent.text':
    'Nothing was sent. What you have typed is still here. Check the connection and try again.',
  'start.notInstalled.title': 'One step is left',
  'start.notInstalled.text':
    'The portal does not count the app as installed yet. Finish the installation, and the app opens.',
  'start.notInstalled.action': 'Finish the installation',
  'start.crash.title': 'The page has stopped',
  'start.crash.text':
    'An error in the app stopped the page. Invitations that were being sent are written down; reload to see them.',

  'action.retry': 'Try again',
  'action.reload': 'Reload',
  'action.cancel': 'Cancel',
  'action.clear': 'Clear',
  'action.remove': 'Remove',
  'action.dismiss': 'Dismiss',

  'error.network': 'the connection was cut',
  'error.timeout': 'the portal did not answer in time',
  'error.gateway': 'the portal is out of order at the moment',
  'error.server': 'the portal reported an error of its own',
  'error.unexpected-answer': 'the portal answered in an unexpected way',
  'error.rate-limit': 'the portal is busy: too many requests from your office',
  'error.operation-limit': 'the portal has limited this method for up to ten minutes',
  'error.session-expired': 'your session on the portal has expired',
  'error.scope-missing': 'the app lacks a permission',
  'error.method-missing': 'this portal does not know the method',
  'error.access-denied': 'the portal does not allow you this',
  'error.app-closed': 'the administrator has closed the app to you',
  'error.plan': 'the portal’s plan does not include this',
  'error.confirmation': 'an administrator has to confirm this method',
  'error.overload': 'the portal is blocked because of overload',
  'error.portal-closed': 'the portal is closed',
  'error.group-not-found': 'the group is gone, or hidden from you',
  'error.bad-request': 'the portal did not accept the request',

  'remedy.again': 'Nothing was lost. Try again.',
  'remedy.wait': 'Nothing was lost. Wait a little and try again.',
  'remedy.reopen': 'Reload the portal’s page and open the app again.',
  'remedy.administrator': 'Ask the administrator of the portal.',
  'remedy.support': 'Write to the portal’s support.',
} as const
