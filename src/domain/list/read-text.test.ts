import { describe, expect, it } from 'vitest'
import { parseText } from './parser.ts'
import { said, saidIn } from './said.fixture.ts'

const link = (id: number): string => `https://p.example/company/personal/user/${id}/`

describe('a text, line by line', () => {
  it.each<readonly [title: string, text: string, ...said: string[]]>([
    ['P05: links with a comma', `${link(1)},${link(2)}`, '1 (link)', '2 (link)'],
    ['P05: links with a comma and a space', `${link(1)}, ${link(2)}`, '1 (link)', '2 (link)'],
    ['P05: links with nothing between', link(1) + link(2), '1 (link)', '2 (link)'],
    ['P05: links with a space', `${link(1)} ${link(2)}`, '1 (link)', '2 (link)'],
    [
      'P05: links with names before',
      `Mila Torres ${link(1)} Ian Wolf ${link(2)}`,
      'Mila Torres, 1 (link)',
      'Ian Wolf, 2 (link)',
    ],
    [
      'P05: links with names after',
      `${link(1)} Mila Torres ${link(2)} Ian Wolf`,
      'Mila Torres, 1 (link)',
      'Ian Wolf, 2 (link)',
    ],
    [
      'P05: addresses with names after',
      'm@x.example Mila Torres i@x.example Ian Wolf',
      'Mila Torres, m@x.example',
      'Ian Wolf, i@x.example',
    ],
    ['P05: a task of somebody is not that person', `${link(12)}tasks/task/view/345/`, ''],
    ['P05: a group is nobody', 'https://p.example/workgroups/group/12/', ''],
    ['P06: a no-break space in digits', '1\u00a0234', '1234 (number)'],
    ['P06: a narrow no-break space in digits', '1\u202f234', '1234 (number)'],
    ['P06: digits that are no groups ask', '12\u00a015', ''],
    ['P06: a comma after grouped digits', '1\u202f234, 15', '1234 (number)', '15 (number)'],
    ['P07: an invisible space in an address', 'iv\u200banov@x.example', 'ivanov@x.example'],
    ['P08: a soft hyphen', 'mila.tor\u00adres@x.example', 'mila.torres@x.example'],
    ['P08: marks of direction', '\u2066Mila\u2069 \u061cTor\u180eres\ufe0f', 'Mila Torres'],
    ['P08: a joiner inside a Persian word stays', 'علی\u200cرضا نوری', 'علی\u200cرضا نوری'],
    ['P08: a joiner inside a Latin word goes', 'Mi\u200dla Tor\u200cres', 'Mila Torres'],
    ['P09: quotes around an address', "'mila.torres@x.example'", 'mila.torres@x.example'],
    [
      'P09: an address that repeats itself',
      "'ian.wolf@x.example' <ian.wolf@x.example>",
      'ian.wolf@x.example',
    ],
    [
      'P09: an apostrophe in an address',
      "o'connor@x.example, 'o’connor@x.example'",
      "o'connor@x.example",
      "o'connor@x.example",
    ],
    ['P09: a quoted name', "'Wolf, Ian' <ian.wolf@x.example>", 'Wolf, Ian, ian.wolf@x.example'],
    [
      'P10: bold',
      '*mila.torres@x.example*, **ian.wolf@x.example**',
      'mila.torres@x.example',
      'ian.wolf@x.example',
    ],
    ['P10: italic', '_mila.torres@x.example_', 'mila.torres@x.example'],
    ['P10: code', '`ian.wolf@x.example`', 'ian.wolf@x.example'],
    ['P10: a slash', 'a@x.example/b@x.example', 'a@x.example', 'b@x.example'],
    ['P10: a bar', 'a@x.example|b@x.example', 'a@x.example', 'b@x.example'],
    ['P10: a link of Slack', '<mailto:a@x.example|a@x.example>', 'a@x.example'],
    ['P10: a link of Markdown', '[a@x.example](mailto:a@x.example)', 'a@x.example'],
    [
      'P10: a label',
      'email=a@x.example\nCc: b@x.example\nПочта: c@x.example',
      'a@x.example',
      'b@x.example',
      'c@x.example',
    ],
    ['P24: full-width letters', 'Ｍｉｌａ　Ｔｏｒｒｅｓ', 'Mila Torres'],
    ['P24: a full-width sign in an address', 'ian.wolf＠x.example', 'ian.wolf@x.example'],
    ['P24: ligatures', 'Jose\ufb01na Gri\ufb03n', 'Josefina Griffin'],
    ['P24: accents apart', 'Ju\u0308rgen Wolf', 'Jürgen Wolf'],
    ['P24: full-width and Arabic digits', '１２, ١٥', '12 (number)', '15 (number)'],
    ['P25: an ideographic comma', 'Mila Torres、Ian Wolf', 'Mila Torres', 'Ian Wolf'],
    [
      'P25: full-width comma and semicolon',
      'Mila Torres，Ian Wolf；Aya Sato',
      'Mila Torres',
      'Ian Wolf',
      'Aya Sato',
    ],
    ['P25: Chinese names', '王伟，李娜、张敏', '王伟', '李娜', '张敏'],
    ['P25: an Arabic comma', 'Mila Torres، Ian Wolf؛ Aya Sato', 'Mila Torres', 'Ian Wolf', 'Aya Sato'],
    [
      'P26: names without a space',
      '山田太郎\n김민수\n山田 太郎\n王伟\n伟',
      '山田太郎',
      '김민수',
      '山田 太郎',
      '王伟',
      '伟',
    ],
    [
      'P28: soft line breaks',
      'Mila Torres\u000bIan Wolf\u000cAya Sato',
      'Mila Torres',
      'Ian Wolf',
      'Aya Sato',
    ],
    ['P28: an ampersand', 'Mila Torres & Ian Wolf', 'Mila Torres', 'Ian Wolf'],
    [
      'P28: other signs',
      'Mila Torres + Ian Wolf\n• Mila Torres • Ian Wolf\nMila Torres  Ian Wolf',
      'Mila Torres',
      'Ian Wolf',
      'Mila Torres',
      'Ian Wolf',
      'Mila Torres',
      'Ian Wolf',
    ],
    [
      'B02: a mention of a page',
      '<a href="/company/personal/user/12/">Zed Other</a>',
      'Zed Other, 12 (link)',
    ],
    ['P28: a slash', 'Mila Torres / Ian Wolf/Aya Sato', 'Mila Torres', 'Ian Wolf', 'Aya Sato'],
    ['P28: a comma before "and"', 'Mila Torres, Ian Wolf & Aya Sato', 'Mila Torres', 'Ian Wolf', 'Aya Sato'],
    ['P29: numbering without a space', '1.Орлов Лев\n3.Морозов С.', 'Орлов Лев', 'Морозов С.'],
    [
      'P29: letters and boxes',
      'a) Mila Torres\n[x] Mila Torres\n- [ ] Ian Wolf\n☑ Aya Sato',
      'Mila Torres',
      'Mila Torres',
      'Ian Wolf',
      'Aya Sato',
    ],
    [
      'P29: other numbers',
      '1) Mila Torres\n(2) Ian Wolf\n3 - Aya Sato\n№4 Лев Орлов\n1.2. Пётр Ершов',
      'Mila Torres',
      'Ian Wolf',
      'Aya Sato',
      'Лев Орлов',
      'Пётр Ершов',
    ],
    ['P29: an initial is no number', 'А. Белова', 'А. Белова'],
    [
      'B02: mentions',
      '[USER=12]Zed Other[/USER], [USER=2]Ian Wolf[/USER]',
      'Zed Other, 12 (link)',
      'Ian Wolf, 2 (link)',
    ],
    [
      'B02: mentions side by side',
      '[user=12]Zed Other[/user] [USER=2]Ian Wolf[/USER]',
      'Zed Other, 12 (link)',
      'Ian Wolf, 2 (link)',
    ],
    ['B03: the label of the admin side', '[12] (zed) Zed Other', 'Zed Other, 12 (label)'],
    ['B03: an ID after the name', 'Ann Smith [16]', 'Ann Smith, 16 (label)'],
    ['B03: an ID before the name', 'ID 12 Zed Other', 'Zed Other, 12 (label)'],
    [
      'B03: in brackets, after a comma',
      'Zed Other (ID: 12); Ann Smith, ID 16',
      'Zed Other, 12 (label)',
      'Ann Smith, 16 (label)',
    ],
    [
      'B03: a bare number beside a name is no ID',
      '12 Zed Other\n#12 Zed Other\nZed Other 12\nZed Other (12)',
      'Zed Other',
      'Zed Other',
      'Zed Other',
      'Zed Other',
    ],
    [
      'B03: two IDs that contradict are two lines',
      `Zed Other (ID 12) ${link(13)}`,
      'Zed Other, 12 (label)',
      '13 (link)',
    ],
    ['B03: a number beside a name, after a comma', '12, Zed Other', 'Zed Other'],
    ['P01: numbers on lines of their own', '1\nOrlov Lev\n2\nIan Wolf', 'Orlov Lev', 'Ian Wolf'],
    ['P01: a number among names that counts nothing', '12\nIan Wolf', '12 (number)', 'Ian Wolf'],
    ['P01: numbers in brackets that count', '[1] Mila Torres\n[2] Ian Wolf', 'Mila Torres', 'Ian Wolf'],
    [
      'P02: an address of the name before it',
      'Ann Smith, ann.smith@x.example',
      'Ann Smith, ann.smith@x.example',
    ],
    ['P02: an address of somebody else', 'Ann Smith, ian@x.example', 'Ann Smith', 'ian@x.example'],
    ['names with @ before them', '@Mila Torres @Ian Wolf', 'Mila Torres', 'Ian Wolf'],
    [
      'a label before the name',
      'ФИО: Орлов Лев\nParticipants: Mila Torres, Ian Wolf, Aya Sato',
      'Орлов Лев',
      'Mila Torres',
      'Ian Wolf',
      'Aya Sato',
    ],
    ['B02: a word before a mention', 'Team: [USER=12]Zed Other[/USER]', 'Zed Other, 12 (link)'],
    ['B04: the link of a chat', 'https://p.example/online/?IM_DIALOG=2', '2 (link)'],
    ['B04: a chat of several', 'https://p.example/online/?IM_DIALOG=chat2\n/online/?IM_DIALOG=sg2', '', ''],
    ['P07: an address that goes on is another one', 'anov@x.example_ru', 'anov@x.example_ru'],
    ['P10: underscores around an address', '_anov@x.example_', 'anov@x.example'],
    [
      'P25: small and vertical commas',
      'Mila Torres\ufe50Ian Wolf\ufe14Aya Sato',
      'Mila Torres',
      'Ian Wolf',
      'Aya Sato',
    ],
    ['P25: half-width commas', '山田太郎\uff64佐藤さくら', '山田太郎', '佐藤さくら'],
    ['P31: a number written as a text on a line', 'ID\n="0012"', '12 (number)'],
    ['a remark after the name', 'Орлов Лев, ведущий инженер', 'Орлов Лев, ведущий инженер'],
  ])('%s', (_, text, ...expected) => {
    expect(saidIn(parseText(text))).toEqual(expected)
  })

  it('P21: what is too long for a line is left out, and said to be', () => {
    const list = parseText(`<img src="data:image/png;base64,${'iVBOR'.repeat(16_000)}@x">\nMila Torres`)
    expect(saidIn(list)).toContain('Mila Torres')
    expect(list.leftOut.map(({ reason, text }) => [reason, text.length > 79_000])).toEqual([
      ['too-long', true],
    ])
  })

  it('says of a line what it reads of it', () => {
    expect(parseText(`Mila Torres <mila.torres@x.example> ${link(1)}`).entries.map(said)).toEqual([
      'Mila Torres, mila.torres@x.example, 1 (link)',
    ])
  })
})
