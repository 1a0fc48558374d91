import { expect, it } from 'vitest'
import { textOfBytes } from './list-encoding.ts'

const text = 'ФИО;Почта\r\nЁлкина Екатерина;elkina@company.example'

/** Letters of windows-1251. */
const in1251 = (letters: string): Uint8Array =>
  Uint8Array.from(letters, (each) => {
    const code = each.codePointAt(0) ?? 0
    if (each === 'Ё') return 0xa8
    if (each === 'ё') return 0xb8
    return code >= 0x410 ? code - 0x410 + 0xc0 : code
  })

const in16 = (letters: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    letters.split('').flatMap((each) => {
      const code = each.charCodeAt(0)
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255]
    }),
  )

it.each<readonly [name: string, bytes: Uint8Array]>([
  ['UTF-8', new TextEncoder().encode(text)],
  ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
  ['windows-1251', in1251(text)],
  ['UTF-16LE with a mark', in16(`\ufeff${text}`, true)],
  ['UTF-16BE with a mark', in16(`\ufeff${text}`, false)],
  ['UTF-16LE without a mark', in16(text, true)],
])('%s is read', (_, bytes) => {
  expect(textOfBytes(bytes)).toBe(text)
})

it('takes single accented letters for Western Europe', () => {
  expect(textOfBytes(Uint8Array.from('Jürgen Müller; Zoë', (each) => each.charCodeAt(0)))).toBe(
    'Jürgen Müller; Zoë',
  )
})

it('takes a picture for no text', () => {
  expect(
    textOfBytes(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3, 4)),
  ).toBeNull()
})
