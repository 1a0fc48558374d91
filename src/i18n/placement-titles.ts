/**
 * What the portal calls the app in a group's menu and on a colleague's card. Apart from the catalogues, because the
 * portal is told all languages at once.
 */
export const placementTitles = {
  'group-tab': { en: 'Invite colleagues', ru: 'Пригласить коллег' },
  'person-card': { en: 'Invite to a group', ru: 'Пригласить в группу' },
} as const
