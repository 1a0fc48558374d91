/** "1 коллега, 2 коллеги, 5 коллег": the nominative, as it stands in counts. */
export const colleagues = {
  one: '{count} коллега',
  few: '{count} коллеги',
  many: '{count} коллег',
  other: '{count} коллеги',
} as const

/** A text that reads the same with every number. */
export const uninflected = (text: string) => ({ one: text, few: text, many: text, other: text })
