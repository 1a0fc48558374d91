import { userId } from '#domain/ids.ts'
import type { LookupKeys } from '#domain/list/entry.ts'

/** A line of a list, with whom it means and what may be made of it. */
export interface ListCase {
  /** Of the list of cases from public reports, or what is difficult about it. */
  readonly id: string
  readonly line: string
  /** What stands for itself where the line is a row of a table, or says more than one thing. */
  readonly keys?: Partial<LookupKeys>
  readonly parts?: readonly string[]
  /** BCP 47 tag of the portal's language. */
  readonly language?: string
  /** IDs of those who are meant; several where only the person can tell, or where the line names several. */
  readonly meant: readonly number[]
  /** `found`: without asking; `asked`: those who are meant are offered; `nobody`: nobody is found. */
  readonly as: 'found' | 'asked' | 'nobody'
}

/** "line = IDs", a line each, under what they have in common. */
export const cases = (
  id: string,
  as: ListCase['as'],
  text: string,
  more: Partial<ListCase> = {},
): readonly ListCase[] =>
  text
    .trim()
    .split('\n')
    .map((each): ListCase => {
      const at = each.lastIndexOf('=')
      const meant = (each.slice(at + 1).match(/\d+/gu) ?? []).map(Number)
      return { id, as, line: each.slice(0, at).trim(), meant, ...more }
    })

const columnId = (id: number) => ({ id: userId(id), idFrom: 'column' }) as const

/** "ID; address; name = IDs", a row each: what the parser makes of a table. */
const rows = (name: string, as: ListCase['as'], text: string): readonly ListCase[] =>
  cases(name, as, text).map((each) => {
    const [id = '', email = '', words = ''] = each.line.split(';').map((cell) => cell.trim())
    const named = id === '' ? ({ id: null, idFrom: null } as const) : columnId(Number(id))
    const keys = { ...named, email: email || null, name: words }
    return { ...each, line: [id, email, words].filter(Boolean).join(', '), keys }
  })

/** "whole = reading | reading = IDs": names with more in them than the portal knows. */
const readings = (text: string): readonly ListCase[] =>
  cases('P27', 'asked', text).map((each) => {
    const [line = '', others = ''] = each.line.split('=')
    return {
      ...each,
      line: line.trim(),
      keys: { otherNames: others.split('|').map((other) => other.trim()) },
    }
  })

/** "whole = part | part = IDs": lines that name several people. */
const several = (as: ListCase['as'], text: string): readonly ListCase[] =>
  cases('P28', as, text).map((each) => {
    const [line = '', parts = ''] = each.line.split('=')
    return { ...each, line: line.trim(), parts: parts.split('|').map((part) => part.trim()) }
  })

/** Lines that are hard to look up, each with whom it means. */
export const listCases: readonly ListCase[] = [
  ...rows(
    'P02: the ID is that of the name and the address',
    'found',
    `
2; ; Ian Wolf = 2
2; ian.wolf@x.example; Ian Wolf = 2
2; ian.wolf@x.example; = 2
16; ; Ann Smith = 16
4; ; Орлов Л. П. = 4
4; ; Orlov Lev = 4
4; ; Jhkjd Ktd = 4
5; ; Ершов Пётр Сергеевич = 5
5; ; Ершов = 5
12; ; Zed Other, Sales, Oslo = 12
2; wolf@elsewhere.example; Wolf Ian = 2
2; ian.wolf@x.example; Wolfie = 2
9; ; Liam O’Brien = 9
20; ; 山田太郎 = 20
15; ; = 15
900; ; Mila Torres = 1
`,
  ),
  ...rows(
    'P02: the ID is the sheet’s own beside an address and a name that agree',
    'found',
    `
1; ian.wolf@x.example; Ian Wolf = 2
2; mila.torres@x.example; Mila Torres = 1
2; MILA.TORRES@x.example; Torres M. = 1
`,
  ),
  ...rows(
    'P02: the ID is somebody else’s',
    'asked',
    `
12; ; Mila Torres = 12 1
1; ian.wolf@x.example; = 1 2
1; nobody@x.example; = 1
3; ; Nobody Atall = 3
4; ; Орлов Иван = 4
35; ; Петров Иван Павлович = 35 36
34; ; Kim Anna = 34
23; ; Le Wei = 23
1; ; Ian = 1
15; ann.boss@x.example; Ann Smith = 15 16
`,
  ),
  ...rows(
    'P02: an address and a name',
    'found',
    `
; ian.wolf@x.example; Wolf Ian = 2
; ian.wolf@x.example; Bob = 2
; ann.boss@x.example; Ann Smith = 16
; private@y.example; Mila Torres = 1
`,
  ),
  ...rows('P02: the address is somebody else’s', 'asked', '; ian.wolf@x.example; Mila Torres = 1 2'),
  ...cases(
    'B03: the row tells namesakes apart',
    'found',
    `
Ann Smith, Boss = 16
Ann Smith\tBoss\tOslo = 16
Ann Smith\tClerk = 15
Петров Иван Павлович = 36
`,
  ),
  ...rows('B03: the row tells namesakes apart', 'asked', '; ; Ann Smith = 15 16'),
  ...cases(
    'B03: the row does not tell namesakes apart',
    'asked',
    `
Ann Smith = 15 16
Ann Smith\tDirector = 15 16
Ann Smith\tBoss\tSales = 15 16
Петров И. = 35 36
Петров Иван = 35 36
`,
  ),
  ...cases(
    'part of a name only',
    'asked',
    `
Ivan = 35 36
Ian = 2
Лев = 4
Rita = 32
Wei = 23
Tor = 1
Mila T. = 1
`,
  ),
  ...cases(
    'as it is written',
    'found',
    `
Mila Torres = 1
Torres, Mila = 1
Torres = 1
Орлов Л. = 4
Орлов Лев Петрович = 4
Ершов Пётр Иванович = 5
Orlov Lev = 4
Scherbakov Yuri = 37
Jhkjd Ktd = 4
Torres M. = 1
`,
  ),
  ...cases('nobody has it', 'nobody', 'Mila Wolf =\nОрлов Лев Иванович =\nNobody Atall =\nKim Anna ='),
  ...cases(
    'P22',
    'found',
    ["'", '’', 'ʼ', 'ʻ', '`', '´', '‘', '＇', '׳', '′', 'ʹ']
      .flatMap((sign) => [`Дем${sign}яненко Олена = 8`, `Liam O${sign}Brien = 9`, `Rita D${sign}Angelo = 32`])
      .join('\n'),
  ),
  ...cases('P22: left out', 'found', 'Liam OBrien = 9\nДемяненко Олена = 8\nRita DAngelo = 32'),
  ...cases(
    'P23',
    'asked',
    'Cергей Морозов = 7\nЛeв Орлов = 4\nMilа Torres = 1\nIan Wοlf = 2\nОрлов Лев Петpович = 4',
  ),
  ...cases(
    'P24',
    'found',
    'Ｍｉｌａ　Ｔｏｒｒｅｓ = 1\nJose\ufb01na Gri\ufb03n = 33\nＩＡＮ ＷＯＬＦ = 2\nＯ’Ｂｒｉｅｎ Ｌｉａｍ = 9',
  ),
  ...cases(
    'P26',
    'found',
    `
山田太郎 = 20
山田 太郎 = 20
太郎 山田 = 20
山田　太郎 = 20
山田・太郎 = 20
김민수 = 21
김 민수 = 21
王伟 = 22
佐藤さくら = 39
佐藤サクラ = 39
佐藤ｻｸﾗ = 39
राम शर्मा = 41
Li = 23
Li Wei = 23
Wu Na = 24
Wu N. = 24
山田 = 20
`,
  ),
  ...cases('P26', 'asked', '太郎 = 20\nNa = 24\nサクラ = 39\nｻｸﾗ = 39\n王伟 李娜 = 22'),
  ...cases('P26', 'nobody', '山田花子 =\nXu =\n李 =\n佐藤さぐら =\nरमा शर्मा ='),
  ...['tr', 'en'].flatMap((language) =>
    cases(
      `P33 (${language})`,
      'found',
      `
IŞIL DEMİR = 25
Işıl Demir = 25
Isil Demir = 25
ISIL DEMIR = 25
Ipek Kaya = 26
İPEK KAYA = 26
ipek kaya = 26
Nguyen Thi Huong = 27
Nguy\u00ean\u0303 Thi\u0323 H\u01b0\u01a1\u0300ng = 27
Jürgen Gross = 28
Juergen Gross = 28
JÜRGEN GROSS = 28
Lukasz Lukasik = 29
Aase Soerensen = 30
Ase Sorensen = 30
Thor Jonsson = 31
Eva Mueller = 38
Eva Muller = 38
`,
      { language },
    ),
  ),
  ...rows('P33', 'found', '; İSİL@x.example; = 25'),
  ...readings(`
Mila Torres (she/her) = Mila Torres = 1
Ian Wolf [External] = Ian Wolf = 2
Dr. Aya Sato = Aya Sato = 3
Zed "Bob" Other = Zed Other | Bob Other = 12
Орлов Лев (Бухгалтерия) = Орлов Лев = 4
Петрова (Белова) Наталья = Петрова Наталья | Белова Наталья = 6
Ann Smith (Guest) = Ann Smith = 15 16
`),
  ...several(
    'found',
    `
Mila Torres and Ian Wolf = Mila Torres | Ian Wolf = 1 2
Орлов Лев и Белова Наталья = Орлов Лев | Белова Наталья = 4 6
Ian Wolf & Aya Sato & Zed Other = Ian Wolf | Aya Sato | Zed Other = 2 3 12
`,
  ),
  ...several('asked', 'Mila Torres and partners = Mila Torres | partners = 1'),
  ...several('nobody', 'Salt and Pepper = Salt | Pepper ='),
]
