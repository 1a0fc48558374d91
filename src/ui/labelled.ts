/** An accessible name, either as text or as the id of the element that holds it: one of them, never none. */
export type Labelled =
  | { readonly label: string; readonly labelledBy?: never }
  | { readonly labelledBy: string; readonly label?: never }

export interface NameAttributes {
  readonly 'aria-label'?: string
  readonly 'aria-labelledby'?: string
}

export const nameAttributes = (name: Labelled): NameAttributes =>
  name.labelledBy === undefined ? { 'aria-label': name.label } : { 'aria-labelledby': name.labelledBy }
