import { gzipSync } from 'node:zlib'
import type { Rolldown } from 'vite'
import { languages } from '#i18n/language.ts'

export type Output = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]

export interface Weight {
  /** gzip, level 9. */
  readonly bytes: number
  /** Files that are asked for, the page itself among them. */
  readonly requests: number
}

/** What has come to the browser at three moments of a first opening, in the heaviest language, the SDK apart. */
export interface Weights {
  /** A name can be typed. */
  readonly typed: Weight
  /** React has the form, and what was typed is searched. */
  readonly searched: Weight
  /** One invitation is done, and its receipt is shown. */
  readonly invited: Weight
  /** Each file that a page may load, by its name without the hash. */
  readonly files: ReadonlyMap<string, number>
}

const nameOf = (file: string): string => file.replace(/^assets\//, '').replace(/-[\w-]{8}\.(js|css)$/, '.$1')

export function weightsOf(output: Output): Weights {
  const sources = new Map(
    output.map((part) => [nameOf(part.fileName), part.type === 'chunk' ? part.code : part.source]),
  )
  const files = new Map(
    [...sources].map(([name, source]) => [name, gzipSync(source, { level: 9 }).length] as const),
  )
  const imports = new Map(
    output.flatMap((part) =>
      part.type === 'chunk' ? [[nameOf(part.fileName), part.imports.map(nameOf)] as const] : [],
    ),
  )
  const withImports = (names: readonly string[], found = new Set<string>()): ReadonlySet<string> => {
    for (const name of names) {
      if (found.has(name)) continue
      if (!files.has(name)) throw new Error(`the build has no ${name}`)
      withImports(imports.get(name) ?? [], found.add(name))
    }
    return found
  }
  const sizeOf = (name: string): number => files.get(name) ?? 0
  const [language = ''] = languages.map((each) => `${each}.js`).toSorted((a, b) => sizeOf(b) - sizeOf(a))
  const weigh = (...names: readonly string[]): Weight => {
    const all = [...withImports(names)]
    return { bytes: all.reduce((sum, name) => sum + sizeOf(name), 0), requests: all.length }
  }
  const typed = ['index.html', 'style.css', 'main.js']
  const searched = [...typed, 'page.js', language]
  return {
    typed: weigh(...typed),
    searched: weigh(...searched),
    invited: weigh(...searched, 'portal.js', 'run.js'),
    files,
  }
}
