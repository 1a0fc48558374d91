/** The undo window and a run in progress. */
export const enSending = {
  'undo.title': {
    one: 'Sending {count} invitation in {time}',
    other: 'Sending {count} invitations in {time}',
  },
  'undo.text': 'Nothing has been sent yet.',
  'undo.spoken': {
    one: 'The invitation will be sent in {count} second. You can undo it.',
    other: 'The invitations will be sent in {count} seconds. You can undo it.',
  },
  'undo.undo': 'Undo',
  'undo.now': 'Send now',
  'undo.done': 'Undone. Nothing was sent.',
  'undo.setting': 'Time to undo',

  'sending.title': 'Inviting: {done} of {total}',
  'sending.sub': 'You can close this page and continue later.',
  'sending.stayOpen':
    'Keep this page open until it has finished: the rest could not be stored and would be lost.',
  'sending.pause': 'Pause',
  'sending.resume': 'Continue',
  'sending.paused': 'Paused. Nothing is sent until you continue.',
  'sending.pausing': 'Pausing. Waiting for the current request to finish.',
  'sending.left': { one: 'About {count} minute left.', other: 'About {count} minutes left.' },
  'sending.cancelling': 'Stopping. Waiting for the current request to finish.',
  'sending.stop': 'Stop',
  'sending.progress': 'Invitations',
  'sending.group': 'Group',
  'sending.groupProgress': 'Progress',
  'sending.now': 'Now',
  'sending.of': '{done} of {total}',
  'sending.activity.sending': 'sending',
  'sending.activity.reading': 'checking the group',
  'sending.activity.next': 'next',
  'sending.activity.done': 'done',
  'sending.wait.rate-limit': 'Waiting {time}: the portal asked for a pause.',
  'sending.wait.operation-limit':
    'Waiting {time}: the portal has paused invitations, for ten minutes at most.',
  'sending.wait.settling': 'No answer came: checking the group.',
  'sending.wait.unreachable': 'Waiting {time}: the portal cannot be reached.',

  'sending.people': 'Colleagues',
  'sending.person': 'Colleague',
  'sending.state': 'State',
  'sending.person.next': 'next',
  'sending.person.sending': 'sending',
  'sending.person.checking': 'checking the group',

  'time.dayAt': '{day} at {time}',
  'time.seconds': { one: '{count} s', other: '{count} s' },
  'time.minutes': '{minutes} min {seconds} s',
} as const
