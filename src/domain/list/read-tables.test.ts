import { describe, expect, it } from 'vitest'
import { parseCsv, parseRows, parseText } from './parser.ts'
import { leftOutOf, saidIn } from './said.fixture.ts'

const both = [
  ['a file', parseCsv],
  ['a paste', parseText],
] as const

describe.each(both)('rows of %s', (_, parse) => {
  it('P01: a row without a name stands for nobody, and is reported as left out', () => {
    const list = parse('№;ФИО;Отдел\n1;Орлов Лев;A\n2;Белова Наталья;B\n3;;\n4;;\n;;15')
    expect(saidIn(list)).toEqual(['Орлов Лев', 'Белова Наталья'])
    expect(leftOutOf(list)).toEqual(['nobody: 3', 'nobody: 4', 'nobody: 15'])
  })

  it('P01: a column of IDs that only counts the rows names nobody without a name', () => {
    const list = parse('ID;ФИО;Отдел\n1;Орлов Лев;A\n2;Белова Наталья;B\n3;;\n4;;')
    expect(saidIn(list)).toEqual(['Орлов Лев, 1 (column)', 'Белова Наталья, 2 (column)'])
    expect(leftOutOf(list)).toEqual(['nobody: 3', 'nobody: 4'])
  })

  it('P01: a sum below the hours is no ID; neither is a number below the addresses', () => {
    expect(saidIn(parse('ФИО;E-mail;Часы\nОрлов Лев;orlov@x.example;8\n;;15'))).toEqual([
      'Орлов Лев, orlov@x.example',
    ])
    expect(saidIn(parse('E-mail;Hours\norlov@x.example;8\n;15'))).toEqual(['orlov@x.example'])
  })

  it('P01: numbers count the rows also where few have a name, and where no heading names them', () => {
    expect(saidIn(parse('№\tФИО\n1\tОрлов Лев\n2\t\n3\t'))).toEqual(['Орлов Лев'])
    expect(saidIn(parse('1;Орлов Лев;A\n2;Белова Наталья;B\n3;;\n4;;'))).toEqual([
      'Орлов Лев',
      'Белова Наталья',
    ])
    expect(saidIn(parse('ФИО;Часы\nОрлов Лев;8\nИтого;15\n;Всего: 15'))).toEqual(['Орлов Лев'])
  })

  it.each(['Room;Phone\n12;234\n15;1234', 'Date;Amount\n01.02.2024;12\n02.02.2024;15'])(
    'P01: numbers of a table that names nobody are no IDs: %j',
    (text) => {
      expect(parse(text).entries).toEqual([])
      expect(leftOutOf(parse(text))).toHaveLength(2)
    },
  )

  it('P02: an ID keeps the name and the address beside it', () => {
    expect(
      saidIn(parse('ID;Name;E-mail\n1;Ian Wolf;ian.wolf@x.example\n2;Mila Torres;mila.torres@x.example')),
    ).toEqual(['Ian Wolf, ian.wolf@x.example, 1 (column)', 'Mila Torres, mila.torres@x.example, 2 (column)'])
    expect(saidIn(parse('ID;Name\n12;Mila Torres'))).toEqual(['Mila Torres, 12 (column)'])
  })

  it('P02: the address of a manager or in a comment is not the address of the person', () => {
    expect(saidIn(parse('Name;Manager e-mail;E-mail\nIan Wolf;boss@x.example;'))).toEqual(['Ian Wolf'])
    expect(saidIn(parse('Name;Comment\nIan Wolf;ask boss@x.example'))).toEqual(['Ian Wolf'])
  })

  it('P04: several addresses or links in one cell are several people', () => {
    const list = parse('Team;E-mail\nDesign;"mila.torres@x.example, ian.wolf@x.example"')
    expect(saidIn(list)).toEqual(['mila.torres@x.example', 'ian.wolf@x.example'])
    expect(list.entries.map(({ text }) => text)).toEqual([
      'Design, mila.torres@x.example',
      'Design, ian.wolf@x.example',
    ])
    expect(saidIn(parse('Team\tE-mail\nDesign\tmila.torres@x.example; ian.wolf@x.example'))).toHaveLength(2)
    expect(saidIn(parse('Team;E-mail\nDesign;"mila.torres@x.example\nian.wolf@x.example"'))).toHaveLength(2)
    expect(
      saidIn(
        parse('Team\tProfile\nDesign\thttps://p.example/company/personal/user/1/ /company/personal/user/2/'),
      ),
    ).toEqual(['1 (link)', '2 (link)'])
  })

  it('P04: several names in one cell are several people; with as many addresses each has one', () => {
    expect(saidIn(parse('Team\tMembers\nDesign\tMila Torres, Ian Wolf'))).toEqual(['Mila Torres', 'Ian Wolf'])
    expect(
      saidIn(parse('Name\tE-mail\nMila Torres, Ian Wolf\tmila.torres@x.example, ian.wolf@x.example')),
    ).toEqual(['Mila Torres, mila.torres@x.example', 'Ian Wolf, ian.wolf@x.example'])
    expect(saidIn(parse('Name\tTeam\nTorres, Mila\tDesign'))).toEqual(['Torres, Mila'])
  })

  it('P07: an address with a blank in it is nobody’s, and stays a line', () => {
    expect(saidIn(parse('Email;Dept\niv anov@x.example;A\nMila m@x.example;B'))).toEqual(['', 'm@x.example'])
    expect(saidIn(parse('Name;Email\nIvan Anov;iv\u00a0anov@x.example'))).toEqual(['Ivan Anov'])
  })

  it('P07: invisible characters are no letters of a cell', () => {
    expect(saidIn(parse('Email;Dept\niv\u200banov@x.example;A'))).toEqual(['ivanov@x.example'])
    expect(saidIn(parse('ID;Name\n1\u200b2;Zed\u2063 Oth\ufe0fer'))).toEqual(['Zed Other, 12 (column)'])
  })

  it('P15: a line that names the separator stands for nobody', () => {
    const list = parse('sep=;\nФИО;Отдел;E-mail\nМорозов Сергей;Продажи;morozov@x.example')
    expect(list.heading).toBe('ФИО, Отдел, E-mail')
    expect(saidIn(list)).toEqual(['Морозов Сергей, morozov@x.example'])
    expect(leftOutOf(list)).toEqual(['title: sep=;'])
    expect(saidIn(parse('sep=,\nName,Dept\nMila Torres,Design\nIan Wolf,Data'))).toEqual([
      'Mila Torres',
      'Ian Wolf',
    ])
    expect(saidIn(parse('\ufeff"sep=;"\r\nMila Torres;Design\r\nIan Wolf;Data'))).toEqual([
      'Mila Torres',
      'Ian Wolf',
    ])
  })

  it('P16: the heading stands below a title', () => {
    const list = parse(
      'Список участников\nФИО;Отдел;E-mail\nМорозов Сергей;Продажи;morozov@x.example\nБелова Наталья;Право;belova@x.example',
    )
    expect(list.heading).toBe('ФИО, Отдел, E-mail')
    expect(saidIn(list)).toEqual(['Морозов Сергей, morozov@x.example', 'Белова Наталья, belova@x.example'])
    expect(leftOutOf(list)).toEqual(['title: Список участников'])
  })

  it('P16: two titles, a blank row and a date above the heading; a second table below', () => {
    const list = parse(
      'Report\t\n24.11.2026\t\n\nName\tE-mail\nMila Torres\tmila.torres@x.example\n\nGuests\t\nName\tTeam\nIan Wolf\tData',
    )
    expect(saidIn(list)).toEqual(['Mila Torres, mila.torres@x.example', 'Ian Wolf'])
    expect(list.heading).toBe('Name, E-mail; Name, Team')
    expect(leftOutOf(list)).toEqual(['title: Report', 'title: 24.11.2026', 'title: Guests'])
  })

  it('P17: the separator is the one that gives rows of equal length', () => {
    const list = parse('ФИО;Комментарий (роль, отдел, город)\nОрлов Лев;ведёт проект, Москва')
    expect(list.heading).toBe('ФИО, Комментарий (роль, отдел, город)')
    expect(saidIn(list)).toEqual(['Орлов Лев'])
  })

  it('P18: the column of names is not the one of positions', () => {
    expect(
      saidIn(parse('Должность;ФИО сотрудника;Телефон\nВедущий инженер;Орлов Лев Петрович;+7 900 000-00-01')),
    ).toEqual(['Орлов Лев Петрович'])
    expect(
      saidIn(parse('Ведущий Инженер\tОрлов Лев Петрович\tA1\nТайный Советник\tБелова Наталья Игоревна\tA2')),
    ).toEqual(['Орлов Лев Петрович', 'Белова Наталья Игоревна'])
  })

  it('P31: ="0002" is 2', () => {
    expect(saidIn(parse('ID;Name\n="0002";"Ian Wolf"\n="0012";'))).toEqual([
      'Ian Wolf, 2 (column)',
      '12 (column)',
    ])
    expect(saidIn(parse('ID;Name\n"=""0002""";"Ian Wolf"\n\'0012;Zed Other'))).toEqual([
      'Ian Wolf, 2 (column)',
      'Zed Other, 12 (column)',
    ])
  })

  it('R02: each row that shows something is a line, the heading, or left out', () => {
    const list = parse('Name;Team\n#N/A;A\nIan Wolf;B\n;C')
    expect(list.entries.map(({ text }) => text)).toEqual(['#N/A, A', 'Ian Wolf, B'])
    expect(saidIn(list)).toEqual(['', 'Ian Wolf'])
    expect(leftOutOf(list)).toEqual(['nobody: C'])
  })
})

it('P01: in a file no number beside another one is an ID', () => {
  expect(parseCsv('A;B\n12;234\n15;1234').entries.flatMap(({ keys }) => keys.id ?? [])).toEqual([])
  expect(saidIn(parseCsv('12\n15'))).toEqual(['12 (number)', '15 (number)'])
})

describe('rows', () => {
  it('P03: a role in a row makes no heading of it', () => {
    expect(saidIn(parseText('Mila Torres\tMember\nIan Wolf\tOwner\nAya Sato\tOwner'))).toEqual([
      'Mila Torres',
      'Ian Wolf',
      'Aya Sato',
    ])
    const text = 'Белова Наталья;Участник\nМорозов Сергей;Модератор\nОрлов Лев;Участник'
    for (const [, parse] of both)
      expect(saidIn(parse(text))).toEqual(['Белова Наталья', 'Морозов Сергей', 'Орлов Лев'])
    expect(parseCsv('Орлов;Участник\nБелова;Модератор').entries).toHaveLength(2)
    expect(saidIn(parseText('User\tMila Torres\nUser\tIan Wolf'))).toEqual(['Mila Torres', 'Ian Wolf'])
    expect(parseCsv('Name,Mila Torres\nE-mail,mila.torres@x.example').entries).toHaveLength(2)
  })

  it('P03: a word that comes back below heads nothing', () => {
    expect(saidIn(parseText('Name\torlov lev\nName\tian wolf'))).toEqual(['orlov lev', 'ian wolf'])
  })

  it('P03: a role beside an address is no name', () => {
    expect(saidIn(parseCsv('m@x.example;User\ni@x.example;Member'))).toEqual(['m@x.example', 'i@x.example'])
    expect(saidIn(parseText('[{"name":"Mila Torres","id":1}]'))).not.toEqual([])
  })

  it('P03: a role as the heading of names is one', () => {
    expect(saidIn(parseText('Участник\tГород\nОрлов Лев\tОмск'))).toEqual(['Орлов Лев'])
    expect(saidIn(parseText('Members\nMila Torres\nIan Wolf'))).toEqual(['Mila Torres', 'Ian Wolf'])
  })

  it('P18: what a guessed column leaves out is offered', () => {
    const [first] = parseText('Омск Центр\tОрлов Лев\t5\nТверь Запад\tБелова Наталья\t6').entries
    expect([first?.keys.name, ...(first?.keys.otherNames ?? [])]).toContain('Орлов Лев')
  })

  it('P16: the same as rows of a sheet', () => {
    const list = parseRows([
      ['Список участников', '', ''],
      ['', '', ''],
      ['ФИО', 'Отдел', 'E-mail'],
      ['Морозов Сергей', 'Продажи', 'morozov@x.example'],
      ['Белова Наталья', 'Право', 'belova@x.example'],
    ])
    expect(saidIn(list)).toEqual(['Морозов Сергей, morozov@x.example', 'Белова Наталья, belova@x.example'])
  })

  it('P30: the participants of a meeting stand below its summary', () => {
    const list = parseText(
      `1. Summary\nMeeting title\tWeekly\nAttended participants\t2\nStart time\t3/14/24, 9:00:00 AM\n\n2. Participants\nName\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole
Mila Torres\t3/14/24, 9:02:11 AM\t3/14/24, 9:32:11 AM\t30m\tmila.torres@x.example\tmila.torres@x.example\tOrganizer
Ian Wolf\t3/14/24, 9:03:11 AM\t3/14/24, 9:32:11 AM\t29m\tian.wolf@x.example\tian.wolf@x.example\tPresenter`,
    )
    expect(saidIn(list)).toEqual(['Mila Torres, mila.torres@x.example', 'Ian Wolf, ian.wolf@x.example'])
    expect(list.leftOut.map(({ text }) => text)).toEqual([
      '1. Summary',
      'Meeting title, Weekly',
      'Attended participants, 2',
      'Start time, 3/14/24, 9:00:00 AM',
      '2. Participants',
    ])
  })

  it('a table between pipes is a table', () => {
    expect(
      saidIn(parseText('| Name | E-mail |\n|---|---|\n| Mila Torres | mila.torres@x.example |')),
    ).toEqual(['Mila Torres, mila.torres@x.example'])
  })

  it('a printed heading that comes again on the next page is nobody', () => {
    const list = parseCsv('Name;Team\nMila Torres;A\nName;Team\nIan Wolf;B')
    expect(saidIn(list)).toEqual(['Mila Torres', 'Ian Wolf'])
  })

  it('P04: addresses, links or IDs in every cell are people', () => {
    expect(saidIn(parseText('m@x.example\ti@x.example\na@x.example\tz@x.example'))).toHaveLength(4)
    expect(saidIn(parseCsv('m@x.example,i@x.example'))).toEqual(['m@x.example', 'i@x.example'])
    expect(saidIn(parseText('/user/1/\t/user/2/'))).toEqual(['1 (link)', '2 (link)'])
    expect(saidIn(parseText('12\t15'))).toEqual(['12 (number)', '15 (number)'])
  })

  it('names in every cell are people', () => {
    expect(saidIn(parseText('Mila Torres\tIan Wolf\nAya Sato\tЛев Орлов'))).toHaveLength(4)
    expect(saidIn(parseText('Mila Torres\tContent Editor\nAya Sato\tSenior Lawyer'))).toEqual([
      'Mila Torres',
      'Aya Sato',
    ])
  })
})
