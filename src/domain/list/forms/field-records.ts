import { saysSomething } from '#domain/list/reading/visible-text.ts'
import type { Row } from '#domain/list/tables/cells.ts'
import { columnOf, type Column } from '#domain/list/tables/headings.ts'

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
  /** In their order, each looked up once. */
  const columns = new Map<string, Column>()
  let open: Map<string, string> | null = null
  for (const line of lines) {
    if (!saysSomething(line)) {
      open = null
      continue
    }
    const [, label = '', value = ''] = field.exec(line) ?? []
    const column = columns.get(label) ?? columnOf(label)?.column
    if (column === undefined || columns.size > mostFields) return null
    columns.set(label, column)
    if (open === null || open.has(label)) records.push((open = new Map()))
    open.set(label, value)
  }
  const labels = [...columns.keys()]
  const kinds = [...columns.values()]
  const names = kinds.filter((column) => column === 'name').length
  // "ФИО: Орлов Лев", "Participants: Mila Torres, Ian Wolf": not of one person.
  if (labels.length < 2 || names > 1 || (names === 0 && !kinds.includes('part'))) return null
  return [labels, ...records.map((record) => labels.map((label) => record.get(label) ?? ''))]
}
