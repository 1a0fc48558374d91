import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const src = fileURLToPath(new URL('../../src', import.meta.url))

/** The text of a file of `src`. */
export const sourceText = (file: string): string => readFileSync(join(src, file), 'utf8')

const isPageCode = (file: string): boolean => /\.tsx?$/.test(file) && !/\.(test|fixture)\.tsx?$/.test(file)

/** The file of `src` that an import means, or null for a package. */
function fileOf(asker: string, name: string): string | null {
  if (name.startsWith('.')) return relative(src, resolve(src, dirname(asker), name))
  return name.startsWith('#') ? name.slice(1) : null
}

interface Import {
  readonly file: string
  /** Whether the late messages are loaded with it. */
  readonly withWords: boolean
}

/** What a file imports, at once or later. Types bring no code. */
function importsOf(asker: string): Import[] {
  const text = sourceText(asker)
  const atOnce = [...text.matchAll(/^(?:import|export) (type )?[^'"]*?from ['"]([^'"]+)['"]/gm)].flatMap(
    ([, type, name = '']) => (type === undefined ? [{ name, withWords: false }] : []),
  )
  const later = [...text.matchAll(/(withWords\(\s*\(\) =>\s*)?import\(\s*['"]([^'"]+)['"]\s*\)/g)].map(
    ([, words, name = '']) => ({ name, withWords: words !== undefined }),
  )
  return [...atOnce, ...later].flatMap(({ name, withWords }) => {
    const file = fileOf(asker, name)
    return file !== null && isPageCode(file) ? [{ file, withWords }] : []
  })
}

/** The code of the page, and what of it is reached without loading the late messages. */
export function importGraph(): {
  readonly files: ReadonlySet<string>
  readonly reachedWithoutWords: ReadonlySet<string>
} {
  const files = new Set(readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(isPageCode))
  const reached = new Set<string>()
  const visit = (file: string): void => {
    if (reached.has(file)) return
    reached.add(file)
    for (const next of importsOf(file)) if (!next.withWords) visit(next.file)
  }
  visit('main.ts')
  return { files, reachedWithoutWords: reached }
}
