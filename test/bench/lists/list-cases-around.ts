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
    'A04: a separator within an address',
    'asked',
    `
iv,anov@x.example = 18
iv;anov@x.example = 18
iv:anov@x.example = 18
iv anov@x.example = 18
Ivan Anov <iv,anov@x.example> = 18
(iv,anov@x.example) = 18
Iv,Anov@x.example = 18
<iv anov@x.example> = 18
mila ian anov@x.example = 18
=?utf-8?Q?Ian_Wolf?= <anov@x.example> = 2
`,
  ),
  ...cases(
    'P06: a phone number, a day, a sum or a range',
    'nobody',
    `
8 900 12 15 16 =
22 05 2026 =
12 000 =
ID: 12-15 =
https://git.example/user/12 =
`,
  ),
  ...cases(
    'a patronymic without a surname',
    'asked',
    `
Лев Петрович = 4
Наталья Игоревна = 6
`,
  ),
  ...cases(
    'M14: a name somewhere in a sentence',
    'asked',
    `
Привет, добавьте Ian Wolf = 2
Все, кроме Mila Torres = 1
Zed Other's iPhone = 12
('Ian Wolf', 'Owner') = 2
{"name":"Ian Wolf"} = 2
Mila Torres-Wolf = 1
[[User:Mila Torres|Mila]] = 1
Mila Torres – уволена = 1
НЕ приглашать: Ian Wolf = 2
[22.05.26, 10:03:11] Aya Sato: Hi all = 3
`,
  ),
  ...cases(
    'M10: a part before a name',
    'found',
    `
Owner: Mila Torres = 1
Organizer: Zed Other = 12
Обязательно: Орлов Лев = 4
ACME\\mila.torres = 1
[~mila.torres] = 1
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
