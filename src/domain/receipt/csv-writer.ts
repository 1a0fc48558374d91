/**
 * What a spreadsheet may take for the beginning of a formula: = + - @, their full-width twins, and tab or carriage
 * return, which it skips to look at what follows (OWASP, "CSV Injection").
 */
const formula = String.raw`[=+\-@\t\r\n＝＋－＠]`

/** Some programs skip these before they look for a formula. */
const skipped = String.raw`[\s\u200B\uFEFF"']*`

const startsFormula = new RegExp(`^(?=${skipped}${formula})`)

/**
 * A program that splits at another separator than ours would begin a cell in the middle of one of our cells. What
 * would begin it must be harmless, too.
 */
const startsFormulaInside = new RegExp(`([,;\\t\\r\\n])(?=${skipped}${formula})`, 'g')

/** The same text in a form that no spreadsheet takes for a formula: Excel itself marks text with an apostrophe. */
export const harmless = (cell: string): string =>
  cell.replaceAll(startsFormulaInside, "$1'").replace(startsFormula, "'")

const quoted = (cell: string): string => `"${harmless(cell).replaceAll('"', '""')}"`

/**
 * A table as RFC 4180 writes it, with every cell in quotes and lines that end in CRLF, after a byte order mark:
 * without the mark Excel reads UTF-8 as the local code page.
 */
export const csvOf = (rows: readonly (readonly string[])[], separator: ',' | ';'): string =>
  `\uFEFF${rows.map((row) => `${row.map(quoted).join(separator)}\r\n`).join('')}`
