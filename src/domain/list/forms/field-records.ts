import { saysSomething } from '#domain/list/reading/visible-text.ts'
import type { Row } from '#domain/list/tables/cells.ts'
import { columnOf } from '#domain/list/tables/headings.ts'

/** "Имя: Лев", "- name: Mila Torres": what a form, a card of a program or a YAML file puts on each line. */
const field = /^[\s>*•–-]*([^:=]{1,40}?)\s*[:=]\s*(.*)$/u

/** More fields than a card of a person has. */
const mostFields = 50

/**
 * The rows of a text of which each line is a field: a blank line, or a field that comes again, begins another person.
 * Null for any other text.
 */
export function recordsIn(text: string): readonly Row[] | null {
  const lines = text.split('\n')
  const records: Map<string, string>[] = []
  const labels: string[] = []
  let open: Map<string, string> | null = null
  for (const line of lines) {
    if (!saysSomething(line)) {
      open = null
      continue
    }
    const [, label = '', value = ''] = field.exec(line) ?? []
    if (columnOf(label) === null) return null
    if (open === null || open.has(label)) records.push((open = new Map()))
    open.set(label, value)
    if (!labels.includes(label)) labels.push(label)
    if (labels.length > mostFields) return null
  }
  const columns = labels.map((label) => columnOf(label)?.column)
  const names = columns.filter((column) => column === 'name').length
  // "ФИО: Орлов Лев", "Participants: Mila Torres, Ian Wolf": not of one person.
  if (labels.length < 2 || names > 1 || (names === 0 && !columns.includes('part'))) return null
  return [labels, ...records.map((record) => labels.map((label) => record.get(label) ?? ''))]
}
