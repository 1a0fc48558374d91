import type { CSSProperties } from 'react'

/**
 * Custom properties for an element's `style`. They hand a number that TypeScript needs to the style sheet, so that it
 * is written once. Units are the caller's.
 */
export const cssVariables = (
  variables: Readonly<Record<`--${string}`, number | string>>,
): CSSProperties & typeof variables => variables
