import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { faultOf, faultOfTest, isTest, roomOf, rooms, targetOf } from './support/rooms.js'

const root = fileURLToPath(new URL('..', import.meta.url))

const filesUnder = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))

const text = (file: string): string => readFileSync(join(root, file), 'utf8')

const isCode = (file: string): boolean => /\.(ts|tsx|js)$/.test(file)

/** Everything that a file imports, exports from, or loads later. */
const importsOf = (file: string): { readonly name: string; readonly typeOnly: boolean }[] =>
  [
    ...text(file).matchAll(
      /(\b(?:import|export) type\b[^'"]*)?(?:\bfrom\s+|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g,
    ),
  ].flatMap(([, type, name]) => (name === undefined ? [] : [{ name, typeOnly: type !== undefined }]))

/** Whether files of `room` may always use those that lie directly in `above`. */
const isGroundOf = (above: string, room: string): boolean => above === '' || room.startsWith(`${above}/`)

const sources = filesUnder('src').filter(isCode)

describe('rooms', () => {
  const inUse = new Set(
    sources.map((file) => dirname(relative('src', file))).filter((folder) => folder !== '.'),
  )

  it('each folder of src has a row in src/README.md, and each row a folder', () => {
    const above = rooms
      .map(({ room }) => room)
      .filter((room) => rooms.some((row) => row.room.startsWith(`${room}/`)))
    expect([...new Set([...inUse, ...above])].toSorted()).toEqual(rooms.map(({ room }) => room).toSorted())
  })

  it.each(rooms)('src/$room imports only what its row allows', ({ room }) => {
    const faults = sources
      .filter((file) => dirname(relative('src', file)) === room)
      .flatMap((file) => {
        const faultIn = isTest(file) ? faultOfTest : faultOf
        return importsOf(file).flatMap(
          ({ name, typeOnly }) => faultIn(join(root, file), name, typeOnly) ?? [],
        )
      })
    expect(faults).toEqual([])
  })

  it('the rules refuse what they should', () => {
    const run = join(root, 'src/domain/run/state.ts')
    expect(faultOf(run, '#domain/ids.ts', false)).toBeNull()
    expect(faultOf(run, '#domain/verdict/verdict.ts', false)).toBeNull()
    expect(faultOf(run, '#domain/journal/journal.ts', true)).toMatch('may not import src/domain/journal')
    expect(faultOf(run, '#queries/services.tsx', true)).toMatch('may not import src/queries')
    expect(faultOf(run, 'react', true)).toMatch('may not import react')
    expect(faultOf(join(root, 'src/domain/ids.ts'), './run/state.ts', true)).toMatch(
      'may not import src/domain/run',
    )
    expect(faultOf(join(root, 'src/bitrix24/client.ts'), '#portal/session.ts', true)).toBeNull()
    expect(faultOf(join(root, 'src/bitrix24/client.ts'), '#portal/session.ts', false)).toMatch(
      'may not import',
    )
    expect(
      faultOf(
        join(root, 'src/features/compose/people/people-field.tsx'),
        '#features/compose/groups/groups-field.tsx',
        false,
      ),
    ).toMatch('may not import')
    expect(
      faultOf(join(root, 'src/features/receipt/receipt.tsx'), '#features/sending/sending.tsx', false),
    ).toMatch('may not import')
    expect(faultOf(run, '../../../test/support/start.ts', false)).toMatch('may not leave src')
  })

  it('no two rooms need each other', () => {
    const needs = new Map<string, Set<string>>()
    for (const file of sources.filter((source) => !isTest(source))) {
      const from = roomOf(join(root, file)) ?? ''
      for (const { name } of importsOf(file)) {
        const target = targetOf(join(root, file), name)
        const to = target === null ? null : roomOf(target)
        if (to === null || to === from || isGroundOf(to, from)) continue
        needs.set(from, (needs.get(from) ?? new Set()).add(to))
      }
    }
    const reaches = (from: string, wanted: string, seen = new Set<string>()): boolean =>
      [...(needs.get(from) ?? [])].some(
        (next) => next === wanted || (!seen.has(next) && reaches(next, wanted, seen.add(next))),
      )
    expect([...needs.keys()].filter((room) => reaches(room, room))).toEqual([])
  })

  it('meet by name, never by climbing, and never through a barrel', () => {
    const all = sources.flatMap((file) => importsOf(file).map(({ name }) => ({ file, name })))
    expect(all.filter(({ name }) => name.startsWith('..'))).toEqual([])
    expect(sources.filter((file) => /\/index\.tsx?$/.test(file))).toEqual([])
  })

  it('only tests import a fixture', () => {
    const fixture = /\.fixture\.tsx?$/
    const importers = sources.filter((file) => importsOf(file).some(({ name }) => fixture.test(name)))
    expect(importers.filter((file) => !isTest(file) && !fixture.test(file))).toEqual([])
    expect(importers.length).toBeGreaterThan(0)
  })

  it('hold at most twenty sources each', () => {
    const folders = sources.filter((file) => !isTest(file)).map(dirname)
    const full = [...new Set(folders)].filter(
      (folder) => folders.filter((other) => other === folder).length > 20,
    )
    expect(full).toEqual([])
  })
})

describe('doors', () => {
  it('callMethod is called in one file', () => {
    const callers = filesUnder('src').filter(
      (file) => isCode(file) && /\.callMethod(?:\?\.)?\(/.test(text(file)),
    )
    expect(callers).toEqual(['src/bitrix24/client.ts'])
  })

  it('names of REST methods stand in bitrix24 only', () => {
    const method = /['"`](sonet_group|socialnetwork|user|department|profile|scope|im)\.[a-z_.]+['"`]/
    const wrong = filesUnder('src').filter(
      (file) => isCode(file) && !/^src\/(bitrix24|i18n)\//.test(file) && method.test(text(file)),
    )
    expect(wrong).toEqual([])
  })

  it('nothing in src knows the emulator, and the emulator knows nothing of src', () => {
    const fromSrc = filesUnder('src').filter(
      (file) => isCode(file) && importsOf(file).some(({ name }) => /test\//.test(name)),
    )
    const emulator = filesUnder('test/portal-emulator').filter((file) => isCode(file) && !isTest(file))
    const outside = emulator.flatMap((file) =>
      importsOf(file)
        .filter(({ name }) => name.startsWith('#') || (name.startsWith('.') && !inside(file, name)))
        .map(({ name }) => `${file} imports ${name}`),
    )
    expect(fromSrc).toEqual([])
    expect(outside).toEqual([])
  })

  const inside = (file: string, name: string): boolean =>
    !relative(join(root, 'test/portal-emulator'), resolve(dirname(join(root, file)), name)).startsWith('..')

  it('the browser keeps nothing but the copy of the journal, which receipt is shown and which run was left, and none knows a token', () => {
    const storage = /localStorage|sessionStorage|indexedDB|document\.cookie/
    const keepers = filesUnder('src').filter(
      (file) => isCode(file) && !isTest(file) && storage.test(text(file)),
    )
    // The second one only forgets what the others keep.
    expect(keepers).toEqual([
      'src/portal/browser-copy.ts',
      'src/portal/forget-in-browser.ts',
      'src/portal/shown-receipt.ts',
      'src/portal/tab/tab-pages.ts',
    ])
    for (const keeper of keepers) expect(text(keeper)).not.toMatch(/import|auth|token/i)
  })
})

describe('files', () => {
  it('are short, but for the one that a script makes', () => {
    const long = [...filesUnder('src'), ...filesUnder('test')]
      .filter((file) => file !== 'src/i18n/messages/args.ts')
      .filter((file) => /\.(ts|tsx|css|js)$/.test(file) && text(file).split('\n').length > 301)
      .map((file) => `${file}: ${text(file).split('\n').length}`)
    expect(long).toEqual([])
  })
})

describe('the SDK', () => {
  const sdk = 'node_modules/@bitrix24/b24jssdk'

  it('is the version whose behaviour was measured', () => {
    expect(JSON.parse(text(`${sdk}/package.json`))).toMatchObject({
      version: expect.stringMatching(/^2\.2\./),
    })
  })

  it('uses no more of luxon than the shim has', () => {
    const users = filesUnder(`${sdk}/dist/esm`).filter(
      (file) => file.endsWith('.mjs') && importsOf(file).some(({ name }) => name === 'luxon'),
    )
    expect(users.map((file) => relative(`${sdk}/dist/esm`, file)).toSorted()).toEqual([
      'logger/formatter/abstract-formatter.mjs',
      'tools/text.mjs',
    ])
    const used = users.flatMap((file) =>
      [...text(file).matchAll(/DateTime\.(\w+)\(/g)].flatMap(([, name]) => name ?? []),
    )
    expect([...new Set(used)].toSorted()).toEqual(['fromFormat', 'fromISO', 'fromJSDate', 'now'])
  })
})
