/** Joins the class names that are present: `classNames(styles['card'], wide && styles['wide'])`. */
export const classNames = (...names: readonly (string | false | null | undefined)[]): string =>
  names.filter(Boolean).join(' ')
