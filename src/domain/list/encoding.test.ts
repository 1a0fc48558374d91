import { describe, expect, it } from 'vitest'
import { textOf, textOfBytes } from './encoding.ts'

const text = 'ФИО;Почта\r\nЁлкина Екатерина;elkina@company.example'
const utf8 = (letters: string): Uint8Array => new TextEncoder().encode(letters)
const joined = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]))

const in16 = (letters: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    letters.split('').flatMap((each) => {
      const code = each.charCodeAt(0)
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255]
    }),
  )

it.each<readonly [name: string, bytes: Uint8Array, guessed: string | null]>([
  ['ASCII', utf8('Mila Torres'), null],
  ['UTF-8', utf8(text), null],
  ['UTF-8 with a mark', utf8(`\ufeff${text}`), null],
  ['UTF-16LE with a mark', in16(`\ufeff${text}`, true), null],
  ['UTF-16BE with a mark', in16(`\ufeff${text}`, false), null],
  ['UTF-16LE without a mark', in16(text, true), 'utf-16le'],
  ['UTF-16BE without a mark', in16(text, false), 'utf-16be'],
  ['UTF-16LE without a mark, of letters alone', in16('Їжакевич Євген', true), 'utf-16le'],
])('P20: %s is read, and it is told whether it was guessed', (_, bytes, guessed) => {
  const expected = guessed === null && bytes.length < 20 ? 'Mila Torres' : undefined
  const read = textOfBytes(bytes)
  expect(read?.guessed).toBe(guessed)
  expect([text, 'Їжакевич Євген', expected]).toContain(read?.text)
})

describe('P20: UTF-8 with something wrong in it stays UTF-8', () => {
  it.each<readonly [what: string, bytes: Uint8Array, read: string]>([
    ['cut in the middle of its last letter', joined(utf8('Орлов Ле'), [0xd0]), 'Орлов Ле\ufffd'],
    ['cut in a letter of four bytes', joined(utf8('Zoë '), [0xf0, 0x9f, 0x98]), 'Zoë \ufffd'],
    [
      'a letter of Latin-1 pasted in',
      joined(utf8('Орлов; caf'), [0xe9], utf8(';Лев')),
      'Орлов; caf\ufffd;Лев',
    ],
    ['an old end of file', joined(utf8('Орлов Лев\r\n'), [0x1a]), 'Орлов Лев\r\n'],
    [
      'zeros to the end of a block',
      joined(
        utf8('Орлов Лев'),
        Array.from({ length: 99 }, () => 0),
      ),
      'Орлов Лев',
    ],
    [
      'a stray control character',
      joined(utf8('Mila Torres, '.repeat(9)), [1]),
      `${'Mila Torres, '.repeat(9)}\u0001`,
    ],
    ['zeros behind ASCII', joined(utf8('Mila Torres'), [0, 0, 0]), 'Mila Torres'],
  ])('%s', (_, bytes, read) => {
    expect(textOfBytes(bytes)?.text).toBe(read)
  })
})

it('believes a page that names its encoding', () => {
  const page = joined(utf8('<meta charset="windows-1251"><td>'), [0xdf], utf8('</td>'))
  expect(textOfBytes(page)).toEqual({ text: '<meta charset="windows-1251"><td>Я</td>', guessed: null })
})

it('believes a page less than its bytes', () => {
  const page = utf8('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><td>Я</td>')
  expect(textOfBytes(page)?.text).toContain('<td>Я</td>')
})

it('reads the same bytes in the encoding that a person names', () => {
  expect(textOf(Uint8Array.of(0xcb, 0xe5, 0xe2, 0), 'windows-1251')).toBe('Лев')
  expect(textOf(Uint8Array.of(0xec, 0xc5, 0xd7), 'koi8-u')).toBe('Лев')
})

it('takes a picture for no text', () => {
  expect(
    textOfBytes(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3, 4)),
  ).toBeNull()
})
