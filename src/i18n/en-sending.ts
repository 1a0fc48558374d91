/** The time for undoing, runs of earlier pages, waiting. Nouns are the portal's own (product.md, tone and words). */
export const enSending = {
  'time.seconds': { one: '{count} s', other: '{count} s' },
  'time.minutes': '{minutes} min {seconds} s',

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
  'undo.choice': { one: '{count} second', other: '{count} seconds' },
  'undo.none': 'none, send at once',

  'sending.people': 'Colleagues',
  'sending.person': 'Colleague',
  'sending.state': 'State',
  'sending.inFlight': 'being sent',
  'sending.groupDone': '{group}: {done} of {total} done',

  'earlier.title': 'An earlier run did not finish',
  'earlier.text': {
    one: '{time}: {count} invitation is open. Going on reads the groups first, so nobody is invited twice.',
    other:
      '{time}: {count} invitations are open. Going on reads the groups first, so nobody is invited twice.',
  },
  'earlier.resume': 'Go on',
  'earlier.show': 'Show what is known',
  'earlier.discard': 'Discard',
  'earlier.checking': 'Making sure that no other window is sending them. This takes up to 20 seconds.',
  'earlier.elsewhere': 'Another window or device is sending these invitations, or has finished them.',
  'earlier.receipt': 'Your last receipt, {time}',
  'earlier.showReceipt': 'Show the receipt',
  'earlier.damaged': 'The record of an earlier run could not be read.',
  'earlier.damagedText': 'Who was invited is to be seen in the group.',
  'earlier.partial':
    'A part of what was written down about this run found no room. Those missing here are to be seen in the group.',

  'outcome.notSent.interrupted': 'not sent: the page was closed before its turn came',
  'outcome.notSent.elsewhere': 'not sent from here: another window goes on with the run',
} as const
