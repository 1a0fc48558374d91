import { expect, it } from 'vitest'
import { editableText, editedEntries } from './edited-line.ts'
import { entryOf } from './entry.ts'
import { entryOfKept, keptLines } from './kept-line.ts'
import { parseCsv } from './parser.ts'
import { said } from './said.fixture.ts'

const [row = entryOf('')] = parseCsv('ID;Name;E-mail;Dept\n12;Mila Tores;mila@x.example;Design').entries

it('what is looked up is shown to be edited, the ID of a column too', () => {
  expect(editableText(row)).toBe('Mila Tores mila@x.example ID 12')
  expect(editableText(entryOf('12'))).toBe('12')
  expect(editableText(entryOf('?'))).toBe('?')
})

it.each<readonly [what: string, typed: string, ...said: string[]]>([
  ['a corrected name', 'Mila Torres mila@x.example ID 12', 'Mila Torres, mila@x.example, 12 (column)'],
  ['without the ID', 'Mila Torres mila@x.example', 'Mila Torres, mila@x.example'],
  ['another ID', 'Mila Torres mila@x.example ID 15', 'Mila Torres, mila@x.example, 15 (label)'],
  ['somebody else', 'Ian Wolf', 'Ian Wolf'],
  ['several people', 'Ian Wolf; Aya Sato', 'Ian Wolf', 'Aya Sato'],
  ['nobody', ' '],
])('P02: a row that is edited says what its editor shows: %s', (_, typed, ...expected) => {
  expect(editedEntries(row, typed).map(said)).toEqual(expected)
})

it('R02: the other cells of an edited row stay with it, also in the draft', () => {
  const [edited = entryOf('')] = editedEntries(row, 'Mila Torres mila@x.example ID 12')
  expect(edited.text).toBe('Mila Torres mila@x.example ID 12, Design')
  const [kept = ''] = keptLines([edited])
  expect(entryOfKept(kept)).toEqual(edited)
  const again = editedEntries(edited, editableText(edited))
  expect(again).toEqual([edited])
})

it('a line that was no row is what is typed', () => {
  const line = entryOf('Nobody Atall (she/her), director')
  expect(editedEntries(line, 'Ian Wolf').map(({ text }) => text)).toEqual(['Ian Wolf'])
})
