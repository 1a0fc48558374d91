import { describe, expect, it } from 'vitest'
import { importGraph, sourceText } from './support/import-graph.ts'

/** Rooms whose texts somebody reads. What reads files knows separators of its own. */
const isShown = (file: string): boolean =>
  /^(?:features|ui|app|i18n)\//.test(file) && !/^(?:features\/matching\/files|i18n\/build)\//.test(file)

/** A comma, colon or semicolon of English that stands between two texts in code. */
const betweenTexts = [
  /\.join\((['"`])\s*[,;:]\s+\1\)/,
  /\$\{[^{}]*\}[,;:]\s+\$\{/,
  /`\s*[,;:]\s+\$\{/,
  /\{(['"])\s*[,;:]\s*\1\}/,
  /\)\}[,;:]\{' '\}/,
  /&& '[,;:]\s+'/,
]

const found = (code: string): boolean =>
  code
    .split('\n')
    .some((line) => !/^\s*(?:\*|\/\*|\/\/)/.test(line) && betweenTexts.some((sign) => sign.test(line)))

describe('separators', () => {
  it('are words of a language: no code puts a comma or colon between texts', () => {
    const files = [...importGraph().files].filter(isShown)
    expect(files.length).toBeGreaterThan(100)
    expect(files.filter((file) => found(sourceText(file)))).toEqual([])
  })

  it.each([
    "names.join(', ')",
    '`${what}: ${found}`',
    "{t(key)}:{' '}",
    "{place > 0 && ', '}",
    '{more > 0 && `, ${t(key)}`}',
  ])('are found in %s', (code) => {
    expect(found(code)).toBe(true)
  })
})
