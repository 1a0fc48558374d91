import { zipSync } from 'fflate'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What is made for handing on: the package and the listing. */
export const releaseFolder = join(root, 'release')

/** Name and version of the app, in the name of its package. */
export function packageName(): string {
  const { name, version }: { readonly name: string; readonly version: string } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  )
  return `${name}-${version}.zip`
}

/** The first day that a zip knows, and in local time, because a zip knows no zones: the bytes are the same everywhere. */
const always = new Date(1980, 0, 1)

/**
 * All files below a folder as a zip, byte for byte the same whenever and wherever it is made: names in one order, no
 * times, and packed by a library of this repository, not by the zlib of whichever Node runs it.
 */
export function packed(folder: string): Uint8Array<ArrayBuffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(folder, file).split(sep).join('/'), readFileSync(file)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return zipSync(Object.fromEntries(files), { level: 9, mtime: always })
}
