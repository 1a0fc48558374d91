import { expect, it } from 'vitest'
import { guessCodePage } from './guess-code-page.ts'

/** A text in a code page: what `TextDecoder` reads, turned round. */
function inPage(encoding: string, text: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  )
  return Uint8Array.from(text, (letter) => bytes.get(letter) ?? 0x3f)
}

/** Nothing between 0x80 and 0x9F of windows-1252, which Node reads as controls; browsers do not. */
const languages: readonly (readonly [language: string, pages: readonly string[], rows: string])[] = [
  [
    'Russian',
    ['windows-1251', 'koi8-r', 'ibm866'],
    'ФИО;Отдел|Орлов Лев;Продажи|Белова Наталья;Юридический отдел|Ершов Пётр;Склад|Щукин Фёдор;ИТ|СОКОЛОВ МИХАИЛ;ДИРЕКЦИЯ|морозов сергей;охрана',
  ],
  [
    'Ukrainian',
    ['windows-1251', 'koi8-u'],
    'ПІБ;Відділ|Шевченко Олена;Продажі|Коваленко Андрій;Відділ кадрів|Їжакевич Євген;Логістика|МЕЛЬНИК ГАННА;ДИРЕКЦІЯ',
  ],
  [
    'German',
    ['windows-1252'],
    'Jürgen Müller;Geschäftsführung|Käthe Groß;Buchhaltung|Björn Köhler;Öffentlichkeitsarbeit|Jörg Weiß;Prüfung',
  ],
  [
    'French',
    ['windows-1252'],
    'Prénom;Nom|Hélène;Lefèvre|François;Bérenger|Jérôme;Gonçalves|Irène;Hervé|Benoît;Éon',
  ],
  ['Spanish', ['windows-1252'], 'José;Muñoz Ibáñez|Ángel;García Peña|Sofía;Núñez|María;Fernández López'],
  ['Portuguese', ['windows-1252'], 'João;Gonçalves|Conceição;Simões|António;Guimarães'],
  ['Danish', ['windows-1252'], 'Søren;Kjær|Åse;Nygård|Jørgen;Østergaard'],
  [
    'Polish',
    ['windows-1250'],
    'Imię i nazwisko;Dział|Łukasz Wójcik;Sprzedaż|Małgorzata Dąbrowska;Księgowość|Agnieszka Woźniak;Kadry|Święcicki Jędrzej;Zarząd',
  ],
  [
    'Czech',
    ['windows-1250'],
    'Jméno;Oddělení|Jiří Dvořák;Účtárna|Lenka Nováčková;Nákup|Zdeněk Růžička;Výroba|Šárka Procházková;Prodej',
  ],
  ['Hungarian', ['windows-1250'], 'Erdős Pál;Győr|Szűcs Zsófia;Könyvelés|Kővári Ágnes;Értékesítés'],
  [
    'Turkish',
    ['windows-1254'],
    'Işıl Demir;Satış|Gökhan Yılmaz;Bilgi İşlem|Çağlar Öztürk;İnsan Kaynakları|Şule Şahin;Hukuk|Uğur Yıldız;Üretim',
  ],
  [
    'Greek',
    ['windows-1253'],
    'Ονοματεπώνυμο;Τμήμα|Γιώργος Παπαδόπουλος;Πωλήσεις|Ελένη Οικονόμου;Λογιστήριο|ΜΑΡΙΑ ΓΕΩΡΓΙΟΥ;ΔΙΟΙΚΗΣΗ',
  ],
]

const cases = languages.flatMap(([language, pages, rows]) =>
  pages.map((page) => [language, page, rows.split('|')] as const),
)

it.each(cases)('P19: %s in %s is read, each two rows of it by themselves', (_, page, rows) => {
  const wrong = rows
    .map((row, at) => `${row}\r\n${rows[(at + 1) % rows.length] ?? ''}`)
    .filter((text) => {
      const bytes = inPage(page, text)
      return new TextDecoder(guessCodePage(bytes)).decode(bytes) !== text
    })
  expect(wrong).toEqual([])
})

it('P19: marks of Windows among its letters are no letters of DOS', () => {
  expect(guessCodePage(inPage('windows-1251', 'АО «Север» — № 5;Ян'))).toBe('windows-1251')
})

it('takes single accented letters for Western Europe', () => {
  expect(guessCodePage(inPage('windows-1252', 'Mila Torres; Zoë'))).toBe('windows-1252')
})
