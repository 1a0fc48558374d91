const names: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20866: 'koi8-r',
  21866: 'koi8-u',
  65001: 'utf-8',
}

const nameOf = (page: number): string =>
  names[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252')

const decoders = new Map<number, TextDecoder>()

/**
 * Code pages for Excel before 1997, which the library would take for Latin letters without. Its own tables have 470 kB;
 * the browser knows the same pages.
 */
export const codePages = {
  utils: {
    decode: (page: number, bytes: ArrayLike<number>): string => {
      const decoder = decoders.get(page) ?? new TextDecoder(nameOf(page))
      decoders.set(page, decoder)
      return decoder.decode(Uint8Array.from(bytes))
    },
  },
}
