import { cases, listCases, type ListCase } from './list-cases.ts'

/** Lines of mails, chats and pages, with more around the name than belongs to it. */
const casesAround: readonly ListCase[] = [
  ...cases(
    'A01: the end of the address is somebody’s',
    'nobody',
    `
iv/anov@x.example =
iv*anov@x.example =
iv|anov@x.example =
iv@anov@x.example =
iv–anov@x.example =
`,
  ),
  ...cases(
    'M02, M03: a time or a phone number',
    'found',
    `
[10:03] Ian Wolf = 2
Mila Torres 10:03 AM = 1
Орлов Лев, +7 (900) 123-45-67 = 4
Ian Wolf, ext. 12 = 2
On Fri, May 22, 2026 at 10:03 AM Ian Wolf <ian.wolf@x.example> wrote: = 2
`,
  ),
  ...cases(
    'M08: a number of something else',
    'nobody',
    `
https://vk.com/id12 =
Meeting ID: 12 =
Task ID 12 =
https://p.example/x?id=12 =
`,
  ),
  ...cases(
    'M09: remarks in brackets',
    'asked',
    `
Torres, Mila (Sales, Oslo) = 1
Wolf, Ian (Guest, Bergen) = 2
Mila Torres - Accepted = 1
`,
  ),
]

/** All lines that are measured, and of which a test proves that nobody wrong is found. */
export const allCases: readonly ListCase[] = [...listCases, ...casesAround]
