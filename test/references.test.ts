import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openLibrary, readable, referencesIn } from './support/references.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const library = openLibrary(root)

/** Full of false references, or of names that are looked for: this file and what it tests. */
const own = ['test/references.test.ts', 'test/support/references.ts']
const files = readable(library.files).filter((file) => !own.includes(file))

const all = files.flatMap((file) =>
  referencesIn(file, readFileSync(join(root, file), 'utf8'), library).map((found) => ({ file, ...found })),
)

describe('references', () => {
  it('point to something that exists: sections, traps, decisions, files and links', () => {
    const dangling = all.filter(({ resolves }) => !resolves)
    expect(dangling.map(({ file, kind, said }) => `${file}: ${kind} "${said}"`)).toEqual([])
  })

  it.each([
    ['section', 300],
    ['trap', 90],
    ['decision', 3],
    ['file', 350],
    ['link', 10],
  ] as const)('are found: kind %s at least %i times', (kind, least) => {
    expect(all.filter((found) => found.kind === kind).length).toBeGreaterThanOrEqual(least)
  })

  it('can point to 40 traps', () => {
    expect([...library.traps]).toEqual(Array.from({ length: 40 }, (_, index) => String(index + 1)))
  })
})

describe('a reference', () => {
  const verdicts = (text: string, kind: string, file = 'README.md') =>
    referencesIn(file, text, library)
      .filter((found) => found.kind === kind)
      .map(({ resolves }) => resolves)

  it.each([
    ['section', 'rest.md 1', [true]],
    ['section', 'rest.md 1.99', [false]],
    ['section', 'frame.md 99', [false]],
    ['section', 'rest.md 4, 99', [true, false]],
    ['section', 'rest.md 1.3 and 2.99', [true, false]],
    ['section', 'rest.md 2.1 to 2.99', [true, false]],
    ['section', '`frame.md` sections 1, 2.4 and 99', [true, true, false]],
    ['section', '/** Of a comment that is broken (rest.md\n   * 9.99). */', [false]],
    ['section', '(rest.md, roles) and (rest.md, no such heading)', [true, false]],
    ['trap', 'trap 40', [true]],
    ['trap', 'Trap 41', [false]],
    ['trap', 'traps 7, 8 and 99', [true, true, false]],
    ['trap', 'traps 39–41', [true, true, false]],
    ['decision', 'decision 2', [true]],
    ['decision', 'decisions 2 and 999', [true, false]],
    ['file', 'see contract/rest.md and host/README.md', [true, true]],
    ['file', 'see missing.md', [false]],
    ['file', 'see contract/README.md', [false]],
    ['file', 'https://example.com/missing.md', []],
    ['link', '[one](test/portal-emulator/README.md), [two](src), [three](missing.md)', [true, true, false]],
    ['link', '[far](https://example.com) and `[code](missing.md)`', []],
    ['link', '[traps](test/portal-emulator/contract/rest.md#traps)', [true]],
    ['link', '[traps](test/portal-emulator/contract/rest.md#trap)', [false]],
  ] as const)('of kind %s in %j', (kind, text, expected) => {
    expect(verdicts(text, kind)).toEqual(expected)
  })

  it('is looked for from its own file', () => {
    const link = '[contract](contract/rest.md)'
    expect(verdicts(link, 'link', 'test/portal-emulator/README.md')).toEqual([true])
    expect(verdicts(link, 'link', 'src/main.ts')).toEqual([])
    expect(verdicts(link, 'link', 'README.md')).toEqual([false])
    const anchors = '[here](#traps), [nowhere](#no-such-heading)'
    expect(verdicts(anchors, 'link', 'test/portal-emulator/contract/rest.md')).toEqual([true, false])
  })
})
