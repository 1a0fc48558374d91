/** Chosen groups into which nobody can be invited, and what to ask of whom. */
export const enClosed = {
  'closed.rule.owner': 'Only the owner can invite people to {group}',
  'closed.rule.moderators': 'Only the owner and moderators can invite people to {group}',
  'closed.rule.members': 'Only members can invite people to {group}',
  'closed.rule.unknown': 'You cannot invite people to {group}',
  'closed.archived': '{group} is archived: restore it to invite people',
  'closed.gone': '{group} was deleted or is hidden from you',
  'closed.several': {
    one: 'Nobody can be invited to {count} of the chosen groups',
    other: 'Nobody can be invited to {count} of the chosen groups',
  },
  'closed.unreadable': 'The members of {groups} are not visible here. You will see the result after sending.',
  'closed.ask': 'You can ask',
  'closed.copy': 'Copy a request',
  'closed.copyFor': 'Copy a request: {group}',
  'closed.copied': 'Copied',

  'closed.request.invite': 'Hello! Could you please invite these colleagues to the group “{group}”?',
  'closed.request.right': 'Hello! Could you please let me invite people to the group “{group}”?',
  'closed.request.restore':
    'Hello! Could you please restore the group “{group}” from the archive? I would like to invite people to it.',
  'closed.request.restoreFor':
    'Hello! Could you please restore the group “{group}” from the archive? I would like to invite:',
  'closed.request.message': 'Message for them:',
} as const
