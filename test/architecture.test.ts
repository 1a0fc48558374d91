import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { en } from '#i18n/en.ts'
import { ru } from '#i18n/ru.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

const filesUnder = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))

const text = (file: string): string => readFileSync(join(root, file), 'utf8')

const isCode = (file: string): boolean => /\.(ts|tsx|js)$/.test(file)
const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file)

/** Everything that a file imports, exports from, or loads later. */
const importsOf = (file: string): string[] =>
  [...text(file).matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g)].flatMap(
    ([, name]) => name ?? [],
  )

/** The table of architecture.md: what each room may import besides itself. */
const rooms = new Map<string, readonly RegExp[]>([
  ['domain', []],
  ['portal', [/^@bitrix24\/b24jssdk$/, /^#domain\//]],
  ['bitrix24', [/^@bitrix24\/b24jssdk$/, /^valibot$/, /^#domain\//, /^#portal\//]],
  ['queries', [/^react$/, /^@tanstack\/react-query$/, /^#domain\//]],
  ['features', [/^react$/, /^virtua$/, /^read-excel-file\/browser$/, /^#(queries|domain|ui|i18n)\//]],
  ['ui', [/^react$/, /^react-dom$/, /^downshift$/, /^virtua$/]],
  ['i18n', [/^react$/, /^#domain\//]],
  ['app', [/^react$/, /^react-dom$/, /^@tanstack\/react-query$/, /^@bitrix24\/b24jssdk$/, /^#/]],
])

const testTools = /^(vitest|fast-check|@testing-library\/.+)$/

const roomOf = (file: string): string => file.split('/')[1] ?? ''

describe('rooms', () => {
  const sources = filesUnder('src').filter(isCode)

  it('are the rooms of the plan', () => {
    const found = new Set(sources.filter((file) => file.split('/').length > 2).map(roomOf))
    expect([...found].toSorted()).toEqual([...rooms.keys()].toSorted())
  })

  it.each([...rooms])('%s imports only what it may', (room, allowed) => {
    const wrong = sources
      .filter((file) => roomOf(file) === room)
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => !name.startsWith('./'))
          .filter((name) => !(isTest(file) && testTools.test(name)))
          .filter((name) => !allowed.some((pattern) => pattern.test(name)) && !name.startsWith(`#${room}/`))
          .map((name) => `${file} imports ${name}`),
      )
    expect(wrong).toEqual([])
  })

  it('meet by name, never by climbing, and never through a barrel', () => {
    const all = sources.flatMap((file) => importsOf(file).map((name) => ({ file, name })))
    expect(all.filter(({ name }) => name.startsWith('..'))).toEqual([])
    expect(sources.filter((file) => /\/index\.tsx?$/.test(file))).toEqual([])
  })

  it('bitrix24 takes only types from portal', () => {
    const lines = sources
      .filter((file) => roomOf(file) === 'bitrix24')
      .flatMap((file) => text(file).match(/^import (?!type).*#portal\/.*$/gm) ?? [])
    expect(lines).toEqual([])
  })

  it('features do not know each other', () => {
    const folder = (file: string): string => file.split('/')[2] ?? ''
    const wrong = sources
      .filter((file) => roomOf(file) === 'features')
      .flatMap((file) =>
        importsOf(file).filter(
          (name) => name.startsWith('#features/') && !name.startsWith(`#features/${folder(file)}/`),
        ),
      )
    expect(wrong).toEqual([])
  })
})

describe('doors', () => {
  it('callMethod is called in one file', () => {
    const callers = filesUnder('src').filter((file) => isCode(file) && /\.callMethod\(/.test(text(file)))
    expect(callers).toEqual(['src/bitrix24/client.ts'])
  })

  it('names of REST methods stand in bitrix24 only', () => {
    const method = /['"`](sonet_group|socialnetwork|user|department|profile|scope|im)\.[a-z_.]+['"`]/
    const wrong = filesUnder('src').filter(
      (file) =>
        isCode(file) && roomOf(file) !== 'bitrix24' && roomOf(file) !== 'i18n' && method.test(text(file)),
    )
    expect(wrong).toEqual([])
  })

  it('nothing in src knows the emulator, and the emulator knows nothing of src', () => {
    const fromSrc = filesUnder('src').filter(
      (file) => isCode(file) && importsOf(file).some((name) => /test\//.test(name)),
    )
    const emulator = filesUnder('test/portal-emulator').filter((file) => isCode(file) && !isTest(file))
    const outside = emulator.flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith('#') || (name.startsWith('.') && !inside(file, name)))
        .map((name) => `${file} imports ${name}`),
    )
    expect(fromSrc).toEqual([])
    expect(outside).toEqual([])
  })

  const inside = (file: string, name: string): boolean =>
    !relative(join(root, 'test/portal-emulator'), resolve(dirname(join(root, file)), name)).startsWith('..')

  it('the browser keeps nothing but the copy of the journal, and that knows no tokens', () => {
    const storage = /localStorage|sessionStorage|indexedDB|document\.cookie/
    const keepers = filesUnder('src').filter((file) => isCode(file) && storage.test(text(file)))
    expect(keepers).toEqual(['src/portal/browser-copy.ts'])
    expect(text('src/portal/browser-copy.ts')).not.toMatch(/import|auth|token/i)
  })
})

describe('files', () => {
  it('are short', () => {
    const long = [...filesUnder('src'), ...filesUnder('test')]
      .filter((file) => /\.(ts|tsx|css|js)$/.test(file) && text(file).split('\n').length > 301)
      .map((file) => `${file}: ${text(file).split('\n').length}`)
    expect(long).toEqual([])
  })
})

describe('languages', () => {
  const placeholders = (message: unknown): string[] =>
    [...new Set(JSON.stringify(message).match(/\{\w+\}/g) ?? [])].toSorted()

  it('say the same things with the same parts', () => {
    expect(Object.keys(ru).toSorted()).toEqual(Object.keys(en).toSorted())
    const russian = new Map<string, unknown>(Object.entries(ru))
    const different = Object.entries(en).filter(
      ([key, message]) => placeholders(message).join() !== placeholders(russian.get(key)).join(),
    )
    expect(different).toEqual([])
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
      (file) => file.endsWith('.mjs') && importsOf(file).includes('luxon'),
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
