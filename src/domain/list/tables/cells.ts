import { emailIn } from '#domain/list/reading/addresses.ts'
import { saysSomething } from '#domain/list/reading/visible-text.ts'

/** The cells of one row. */
export type Row = readonly string[]

/** ="0002" and '0002 are how spreadsheets keep a text from being taken for a number or a formula. */
const asText = /^\s*(?:="([^"]*)"|'(?=[\d=+@-])(.*))\s*$/u

/** What a spreadsheet shows where a formula failed: #N/A, #REF!, #ИМЯ?. It stands for a person whom nobody knows. */
const failed = /^\s*#[\p{Lu}\d/]+[!?]?\s*$/u

/** A cell as it is read. */
export function cellText(cell: string): string {
  const match = asText.exec(cell)
  return match?.[1] ?? match?.[2] ?? cell
}

/** True for a cell whose formula failed. */
export const isFailed = (cell: string): boolean => failed.test(cell)

/** "Итого", "Total: 15", "Итого по отделу: 2", "Average": nobody is called so with a number or more words. */
const sum =
  /^(?:итого|всего|итог|сумма|разом|всього|барлығы|(?:grand )?total|totals|sum|subtotal|average|mean|median|среднее|в среднем|gesamt|gesamtsumme|summe|durchschnitt|totale|suma|somme|moyenne|razem|średnia|toplam|ortalama|المجموع|tổng|jumlah|รวม|合计|合計|總計|总计|कुल)(?:[\s\d:.,;=–—-]*|\s(?:по|за|в|для|of|for|per|in|by|сотрудник|человек|участник|people|employees|participants|staff|persons|mitarbeiter).{0,80})$/iu

/** True for the label of a sum below a table. */
export const isSum = (cell: string): boolean => sum.test(cell.trim())

/** A row as it is shown. */
export const textOfRow = (row: Row): string =>
  row
    .filter(saysSomething)
    .map((cell) => cell.trim())
    .join(', ')
    .replaceAll(/\s+/gu, ' ')

/** How many cells say something; "№" does, because it heads a column, although it is no word. */
export const filledCells = (row: Row): number => row.filter((cell) => /[\p{L}\p{N}#№]/u.test(cell)).length

/** True when no cell says anything; dashes and other signs say nothing. */
export const isBlank = (row: Row): boolean => !row.some(saysSomething)

/** "iv anov@x.example" in a column of addresses: what is after the blank may be somebody else's address. */
export const isCutAddress = (cell: string): boolean =>
  /^\s*[\p{Ll}\p{N}._-]{1,30}\s+[^\s@<>"']+@\S+\s*$/u.test(cell)

/** True when an e-mail address can be read in the cell, whatever else is in it. */
export const hasAddress = (cell: string): boolean => cell.includes('@') && emailIn(cell) !== null
