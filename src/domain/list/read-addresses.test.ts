import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCsv, parseText } from './parser.ts'
import { saidIn } from './said.fixture.ts'

describe('signs within an address', () => {
  it.each([
    ...['/', '*', '=', '|', '`', '{', '?', '^', '!', '#', '%', '&', '$', '}', '~', '+'].map(
      (sign) => `iv${sign}anov@x.example`,
    ),
    'iv@anov@x.example',
    'iv\\anov@x.example',
    'iv·anov@x.example',
    'a/b/anov@x.example',
    'iv/anov@sub.x.example',
  ])('A01: %s is one address', (address) => {
    expect(saidIn(parseText(address))).toEqual([address])
    expect(saidIn(parseText(`Write to <${address}>, please`))).toContainEqual(
      expect.stringContaining(address),
    )
    expect(saidIn(parseCsv(`E-mail;Team\n${address};A`))).toEqual([address])
  })

  it.each(['\u2010', '\u2011', '\u2013', '\u2014', '\u2212'])(
    'A01: a dash that was a hyphen is one: %j',
    (dash) => {
      expect(saidIn(parseText(`jean${dash}pierre@x.example`))).toEqual(['jean-pierre@x.example'])
    },
  )

  it.each<readonly [text: string, ...said: string[]]>([
    ['Mila/mila@x.example', 'Mila/, mila@x.example'],
    ['лев/orlov@x.example', 'лев/, orlov@x.example'],
    ['12|anov@x.example', 'anov@x.example'],
    ['anov|anov@x.example', 'anov, anov@x.example'],
    ['login=anov@x.example', 'anov@x.example'],
    ['https://x.example/?to=anov@x.example', 'anov@x.example'],
    ['/anov@x.example/ {anov@x.example}', 'anov@x.example'],
    ['SMTP:anov@x.example', 'anov@x.example'],
    ['Mila Torres–mila@x.example', 'Mila Torres, mila@x.example'],
    ['ivan(test)anov@x.example', 'ivan, test)anov@x.example'],
  ])('A01: %s is told apart', (text, ...said) => {
    expect(saidIn(parseText(text))).toEqual(said)
  })
})

describe('a separator within an address', () => {
  it.each<readonly [text: string, ...said: string[]]>([
    ['iv,anov@x.example', 'iv,anov@x.example'],
    ['iv;anov@x.example', 'iv;anov@x.example'],
    ['iv:anov@x.example', 'iv:anov@x.example'],
    ['Ivan Anov <iv,anov@x.example>', 'Ivan Anov, iv,anov@x.example'],
    ['(iv,anov@x.example), Mila Torres', 'iv,anov@x.example', 'Mila Torres'],
    ['mila@x.example,iv;anov@x.example', 'mila@x.example', 'iv;anov@x.example'],
    ['mila@x.example;ian@x.example,aya@x.example', 'mila@x.example', 'ian@x.example', 'aya@x.example'],
    ['anov,anov@x.example', 'anov, anov@x.example'],
    ['Anov,anov@x.example', 'Anov, anov@x.example'],
    ['email:anov@x.example', 'anov@x.example'],
    ['12,anov@x.example', 'anov@x.example'],
    ['1, mila@x.example', 'mila@x.example'],
    ['mila,ian,anov@x.example', 'mila', 'ian', 'ian,anov@x.example'],
    ['Mila,Ian,anov@x.example', 'Mila', 'Ian', 'anov@x.example'],
    ['Mila,Torres@x.example', 'mila,torres@x.example'],
  ])('A04: %s', (text, ...expected) => {
    expect(saidIn(parseText(text))).toEqual(expected)
  })

  it.each([
    ['among addresses', 'E-mail\niv,anov@x.example\nmila@x.example', 'iv,anov@x.example', 'mila@x.example'],
    ['in a column', 'Name;E-mail\nIvan;iv,anov@x.example', 'Ivan, iv,anov@x.example'],
    [
      'with the beginning in a cell of its own',
      'iv,anov@x.example\nmila,mila@x.example',
      'iv, anov@x.example',
      'mila, mila@x.example',
    ],
    ['beside teams', 'sales,anov@x.example\nsales,mila@x.example', 'anov@x.example', 'mila@x.example'],
  ])('A04: %s of a file', (_, text, ...expected) => {
    expect(saidIn(parseCsv(text))).toEqual(expected)
  })

  it('A04: what is between the separators is a part', () => {
    expect(parseText('iv,anov@x.example').entries[0]?.parts).toEqual(['iv', 'anov@x.example'])
  })
})

describe('an address that a mail program has broken over two lines', () => {
  it.each<readonly [what: string, text: string, ...said: string[]]>([
    ['after a hyphen', 'ivan.petrov@com-\npany.example', 'ivan.petrov@com-pany.example'],
    ['after the @', 'ivan.petrov@\ncompany.example', 'ivan.petrov@company.example'],
    ['before the @', 'ivan.petrov\n@company.example', 'ivan.petrov@company.example'],
    [
      'after a dot',
      'ivan.petrov@company.\nexample, Mila Torres',
      'ivan.petrov@company.example',
      'Mila Torres',
    ],
    ['anywhere', 'ivan.petrov@comp\nany.example', 'ivan.petrov@company.example'],
    ['before the @, after a hyphen', 'Лев <ivan.pet-\nrov@x.example>', 'Лев, ivan.pet-rov@x.example'],
    ['before the @, after a dot', 'To: Ivan <ivan.\n petrov@x.example>', 'Ivan, ivan.petrov@x.example'],
    ['with a soft break', 'Mila <mila.tor=\nres@x.example>', 'Mila, mila.torres@x.example'],
    ['in a quoted mail', '> ivan.petrov@\n> x.example', 'ivan.petrov@x.example'],
    ['in a cell', 'Name;E-mail\nMila;"mila.torres@\nx.example"', 'Mila, mila.torres@x.example'],
  ])('A02: %s', (_, text, ...said) => {
    expect(saidIn(parseText(text))).toEqual(said)
  })

  it.each<readonly [what: string, text: string, ...said: string[]]>([
    ['a sentence', 'Write to mila@x.example.\nian wolf', 'Write to, mila@x.example', 'ian wolf'],
    ['a dash', 'Mila Torres -\nian@x.example', 'Mila Torres', 'ian@x.example'],
    ['a mention', 'ivan\n@Mila Torres', 'ivan', 'Mila Torres'],
    ['another address', 'a@\nb@x.example', 'a@', 'b@x.example'],
    [
      'a login of Notes',
      'Mila Torres/ACME@ACME\nian.wolf@x.example',
      'Mila Torres/ACME@ACME',
      'ian.wolf@x.example',
    ],
  ])('A02: %s is not joined with what follows', (_, text, ...said) => {
    expect(saidIn(parseText(text))).toEqual(said)
  })
})

const signs = '/*=|`{}?^!#%&$~+._-'.split('')

describe('whatever an address has in it, and wherever it is broken', () => {
  const local = fc
    .tuple(fc.constantFrom('iv', 'a.b', 'petr'), fc.constantFrom(...signs), fc.constantFrom('anov', 'rov'))
    .map((parts) => parts.join(''))

  it('A01: its end alone is nobody’s address', () => {
    fc.assert(
      fc.property(local, fc.constantFrom('', 'Mila Torres ', '<', 'To: '), (name, before) => {
        const emails = parseText(`${before}${name}@x.example`).entries.map(({ keys }) => keys.email)
        expect(emails.filter(Boolean)).toEqual([`${name}@x.example`])
      }),
    )
  })

  it('A02: where a mark shows that it goes on, no part of it is an address', () => {
    const address = 'ivan.petrov@mail-company.example'
    const marks = [...address.matchAll(/[@.-]/gu)].map(({ index }) => index + 1)
    fc.assert(
      fc.property(fc.constantFrom(...marks), fc.constantFrom('', '> ', '  '), (at, margin) => {
        const broken = `${address.slice(0, at)}\n${margin}${address.slice(at)}`
        expect(parseText(broken).entries.map(({ keys }) => keys.email)).toEqual([address])
      }),
    )
  })
})
