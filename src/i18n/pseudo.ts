import type { Translate } from './messages.ts'

const accented = new Map(
  Array.from('aceinosuyACEINOSUY', (letter, at) => [letter, 'áçéîñöšüýÁÇÉÎÑÖŠÜÝ'[at] ?? letter]),
)

/**
 * English made longer by a third, in letters with accents and between brackets: shows those who develop what is cut, what
 * is put together from pieces, and what is no message at all. Opened by the language code `xa`.
 */
export const pseudo =
  (t: Translate): Translate =>
  (key, ...args) => {
    const text = t(key, ...args)
    const longer = Array.from(text, (letter) => accented.get(letter) ?? letter).join('')
    return `[${longer}${'~'.repeat(Math.ceil(text.length / 3))}]`
  }
