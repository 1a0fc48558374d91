/** Groups and what will happen in them. Nouns are the portal's own (product.md, tone and words). */
export const enVerdicts = {
  'groups.recent': 'Used lately',
  'groups.mine': 'Your groups',
  'groups.shownFor': 'Showing results for “{text}”.',
  'groups.refused': 'you may not invite here',
  'groups.whoMay': 'Can invite: {names}',
  'groups.archivedReason': 'in the archive: nobody can be invited until it is taken out',
} as const
