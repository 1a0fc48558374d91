import { readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The rules of who may import whom, as the table in `src/README.md` states them. Plain JavaScript, because the linter
 * loads it as a plugin and Node 20 cannot run TypeScript.
 *
 * @typedef {{ room: string, imports: readonly { name: string, typesOnly: boolean }[] }} Row
 */

const root = fileURLToPath(new URL('../..', import.meta.url))
const src = resolve(root, 'src')

/** @param {string} cell @returns {Row['imports']} */
const importsIn = (cell) =>
  [...cell.matchAll(/(types of )?`([^`]+)`/g)].map(([, types, name]) => ({
    name: name ?? '',
    typesOnly: types !== undefined,
  }))

/** @type {readonly Row[]} */
export const rooms = readFileSync(resolve(src, 'README.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, room, , imports] = /^\| `src\/([^`]+)`\s*\|([^|]*)\|([^|]*)\|$/.exec(line) ?? []
    return room === undefined ? [] : [{ room, imports: importsIn(imports ?? '') }]
  })

const known = new Map(rooms.map((row) => [row.room, row]))

/** @param {string} room @param {string} above */
const isIn = (room, above) => room === above || room.startsWith(`${above}/`)

/**
 * The folder of a file below `src`: '' for `src` itself, null outside of it.
 *
 * @param {string} file an absolute path
 */
export const roomOf = (file) => {
  const path = relative(src, dirname(file))
  return path.startsWith('..') ? null : path
}

/**
 * The absolute path that an import means, or null for a package.
 *
 * @param {string} file @param {string} name
 */
export const targetOf = (file, name) => {
  if (name.startsWith('.')) return resolve(dirname(file), name)
  return name.startsWith('#') ? resolve(src, name.slice(1)) : null
}

/** @param {string} room @param {string} wanted @param {boolean} isPackage @param {boolean} typeOnly */
const isNamed = (room, wanted, isPackage, typeOnly) =>
  rooms.some(
    (row) =>
      isIn(room, row.room) &&
      row.imports.some(
        ({ name, typesOnly }) =>
          known.has(name) !== isPackage &&
          (row.room === room || !isIn(name, row.room)) &&
          isIn(wanted, name) &&
          (typeOnly || !typesOnly),
      ),
  )

/**
 * What is wrong with an import, or null.
 *
 * @param {string} file an absolute path
 * @param {string} name as it is written
 * @param {boolean} typeOnly
 * @returns {string | null}
 */
export function faultOf(file, name, typeOnly) {
  const from = roomOf(file)
  if (from === null || from === '') return null
  if (!known.has(from)) return `src/${from} has no row in the table of src/README.md`
  const target = targetOf(file, name)
  const to = target === null ? name : roomOf(target)
  if (to === null) return `src/${from} may not leave src`
  if (target !== null && isIn(from, to)) return null
  if (isNamed(from, to, target === null, typeOnly)) return null
  return `src/${from} may not import ${target === null ? name : `src/${to}`} (the table is in src/README.md)`
}

/**
 * The same for a test beside the sources, which may use every room below its top one.
 *
 * @param {string} file @param {string} name @param {boolean} typeOnly
 */
export function faultOfTest(file, name, typeOnly) {
  const fault = faultOf(file, name, typeOnly)
  if (fault === null || /^(vitest|fast-check|@testing-library\/.+)$/.test(name)) return null
  const [top = ''] = (roomOf(file) ?? '').split('/')
  const target = targetOf(file, name)
  return target !== null && isIn(roomOf(target) ?? '', top) ? null : fault
}

/** @param {string} file */
export const isTest = (file) => /\.test\.tsx?$/.test(file)
