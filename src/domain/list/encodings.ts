/** How letters may be written as bytes, in the order in which they are offered. KOI8-U holds KOI8-R's letters, too. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1251',
  'koi8-u',
  'ibm866',
  'windows-1252',
  'windows-1250',
  'windows-1253',
  'windows-1254',
] as const

export type Encoding = (typeof encodings)[number]
