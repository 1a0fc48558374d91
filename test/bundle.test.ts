import { fileURLToPath } from 'node:url'
import { build, type InlineConfig, type Rolldown } from 'vite'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { languages } from '#i18n/language.ts'
import { weightsOf, type Output } from './support/weights.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

async function built(input?: string): Promise<Output> {
  const config: InlineConfig = {
    root,
    logLevel: 'silent',
    build: { write: false, ...(input ? { rolldownOptions: { input } } : {}) },
  }
  const result = await build(config)
  if (Array.isArray(result) || !('output' in result)) throw new Error('one build was expected')
  return result.output
}

describe('what is built', () => {
  let output: Output = []
  beforeAll(async () => {
    // As `npm run build` has it: tests would be built with what React is for developers.
    vi.stubEnv('NODE_ENV', 'production')
    output = await built()
    vi.unstubAllEnvs()
  }, 60_000)

  const chunks = (): readonly Rolldown.OutputChunk[] => output.filter((part) => part.type === 'chunk')
  const html = (): string => {
    const page = output.find((part) => part.type === 'asset' && part.fileName === 'index.html')
    return page?.type === 'asset' ? String(page.source).replaceAll('&#39;', "'") : ''
  }

  /** In kB gzip, with some room. What is over it is moved to a later file, or worth its weight. */
  const budgets: Readonly<Record<string, number>> = {
    'index.html': 0.5,
    'style.css': 9.9,
    'main.js': 14.8,
    'page.js': 136.7,
    'portal.js': 13.5,
    'run.js': 15.8,
    'sent.js': 12.4,
    'reading.js': 8.8,
    'tables.js': 8.2,
    'sheets.js': 16.8,
    'list.js': 27.3,
    'late-services.js': 3.4,
    'settings.js': 4.4,
    'esm.js': 51,
    'rolldown-runtime.js': 0.5,
    'reader.worker.js': 34,
    'library.js': 127,
  }

  /** The same for the words of each language, by the part of the page that they come with. */
  const wordBudgets: Readonly<Record<string, number>> = { form: 9.5, late: 10.3, placement: 1.2 }
  const wordsName = /^(?:(late)-)?(\w\w(?:-\w\w)?)\.js$|^(placement)\.js$/

  it('holds no file that is heavier than it may be, and none without a budget', () => {
    const files = [...weightsOf(output).files].map(([name, bytes]) => {
      const [isWords, late, , placement] = wordsName.exec(name) ?? []
      const budget = isWords ? wordBudgets[late ?? placement ?? 'form'] : budgets[name]
      return { name, bytes, budget: 1_000 * (budget ?? 0), isWords: Boolean(isWords) }
    })
    expect(files.filter(({ bytes, budget }) => bytes > budget)).toEqual([])
    const others = files.filter(({ isWords }) => !isWords).map(({ name }) => name)
    expect(others.toSorted()).toEqual(Object.keys(budgets).toSorted())
    expect(files.length - others.length).toBe(2 * languages.length + 1)
  })

  it('needs little before a name can be typed, and not much more until an invitation is done', () => {
    const { typed, searched, invited } = weightsOf(output)
    expect(typed.requests).toBe(3)
    expect(typed.bytes).toBeLessThan(24_800)
    expect(searched.requests).toBe(6)
    expect(searched.bytes).toBeLessThan(169_000)
    expect(invited.requests).toBe(8)
    expect(invited.bytes).toBeLessThan(198_500)
  })

  it('has the form of each language in the first script, in the classes of the style sheet', () => {
    const main = chunks().find(({ name }) => name === 'main')
    const style = output.find(({ fileName }) => fileName.endsWith('.css'))
    const sheet = style?.type === 'asset' ? String(style.source) : ''
    const shells = main?.code ?? ''
    for (const words of ['Choose a group', 'Выберите группу']) expect(shells).toContain(words)
    const named = [...shells.matchAll(/class="([^"]+)"/g)].flatMap(([, names]) => names?.split(' ') ?? [])
    expect(named.length).toBeGreaterThan(50)
    expect(named.filter((name) => !sheet.includes(`.${name}`))).toEqual([])
    // The policy refuses styles in the text of a page.
    expect(shells).not.toMatch(/ style="/)
  })

  it('comes from src and node_modules alone', () => {
    const foreign = chunks()
      .flatMap((chunk) => chunk.moduleIds)
      .filter(
        (id) =>
          id.startsWith(root) && !id.startsWith(`${root}src/`) && !id.startsWith(`${root}node_modules/`),
      )
    expect(foreign.filter((id) => !id.endsWith('index.html'))).toEqual([])
  })

  it('works from any folder: every address in the page is relative (frame.md 6)', () => {
    const addresses = [...html().matchAll(/(?:src|href)="([^"]+)"/g)].flatMap(([, address]) => address ?? [])
    expect(addresses.length).toBeGreaterThan(1)
    expect(addresses.filter((address) => !address.startsWith('./'))).toEqual([])
  })

  it('fetches each part before it imports it, so that a part that was lost can be asked for again', () => {
    const parts = chunks().flatMap(({ code, dynamicImports }) =>
      dynamicImports.map((file) => ({ code, name: file.replace('assets/', './') })),
    )
    expect(parts.length).toBeGreaterThan(8)
    const helper = chunks().filter(({ moduleIds }) =>
      moduleIds.some((id) => id.endsWith('parts/fetch-first.ts')),
    )
    expect(helper.map(({ name }) => name)).toEqual(['main'])
    // The list of files for the helper; the import itself is written with other quotes.
    const bare = parts.filter(({ code, name }) => !code.includes(`"${name}"`))
    expect(bare.map(({ name }) => name)).toEqual([])
  })

  it('has a policy that runs no inline script and loads none from elsewhere', () => {
    expect(html()).toContain("script-src 'self'")
    expect(html()).toContain("worker-src 'self'")
    expect(html()).not.toMatch(/<script(?![^>]*\bsrc=)/)
    expect(html()).not.toMatch(/unsafe-(inline|eval)/)
  })

  /** Each asserts first that some chunk holds what it looks for: a renamed file must not make a test pass. */
  const chunksWith = (module: RegExp): readonly Rolldown.OutputChunk[] => {
    const holders = chunks().filter((chunk) => chunk.moduleIds.some((id) => module.test(id)))
    expect(holders.length, `no chunk holds ${module.source}`).toBeGreaterThan(0)
    return holders
  }

  it.each([
    ['the SDK', /@bitrix24\/b24jssdk\//],
    ['the words', /src\/i18n\/messages\/[\w-]+\.arb/],
    ['the table of a list', /src\/features\/matching\/match-table\./],
    ['the parser of a list', /src\/domain\/list\/parser\./],
    ['the reader of typed texts', /src\/domain\/list\/read-typed\./],
    ['the lookup of a list', /src\/domain\/list\/lookup\./],
    ['the reader of files', /src\/features\/matching\/files\/read-file\./],
    ['long lists', /node_modules\/virtua\//],
    ['what speaks to the REST', /src\/bitrix24\/client\./],
    ['the parser of answers', /node_modules\/valibot\//],
    ['the placements', /src\/bitrix24\/placements\./],
    ['the run', /src\/domain\/run\/driver\./],
    ['the settings', /src\/features\/settings\/settings-panel\./],
    ['what an administrator may do', /src\/app\/late-services\./],
    ['what was sent', /src\/features\/sent\/sent-page\./],
    ['the log of what was sent', /src\/domain\/sent\/sent-log\./],
    ['the receipt', /src\/features\/receipt\/receipt\./],
  ])('keeps %s out of the files that come first', (_, module) => {
    const names = chunksWith(module).map(({ name }) => name)
    expect(names.filter((name) => name === 'main' || name === 'page')).toEqual([])
  })

  it('keeps React out of the very first', () => {
    expect(chunksWith(/node_modules\/react(-dom)?\//).map(({ name }) => name)).toEqual(['page'])
  })

  /** Workers and what they load are written beside the chunks, as assets. */
  const scripts = (): readonly { readonly name: string; readonly code: string }[] =>
    output.flatMap((part) =>
      part.type === 'asset' && part.fileName.endsWith('.js')
        ? [{ name: part.fileName, code: String(part.source) }]
        : [],
    )

  it('loads what reads workbooks only in the worker, and there only for one', () => {
    const isLibrary = (code: string): boolean => code.includes('SheetJS')
    expect(chunks().filter(({ code }) => isLibrary(code))).toEqual([])
    const byName = scripts().map(
      ({ name, code }) => [name.replace(/-[\w-]{8}\.js$/, ''), isLibrary(code)] as const,
    )
    expect(Object.fromEntries(byName)).toEqual({ 'assets/reader.worker': false, 'assets/library': true })
  })

  it('holds no compiler of messages', () => {
    const compilers = chunks().flatMap(({ moduleIds }) =>
      moduleIds.filter((id) => /icu-messageformat-parser/.test(id)),
    )
    expect(compilers).toEqual([])
    expect(chunksWith(/icu-minify\/.*format/).map(({ name }) => name)).toEqual(['page'])
  })

  it('makes no code out of text, which the policy would stop', () => {
    const all = [...chunks().map(({ code }) => code), ...scripts().map(({ code }) => code)]
    expect(all.filter((code) => /\bnew Function\b|[^.\w]eval\(/.test(code)).length).toBe(0)
  })
})

describe('the guard', () => {
  it('stops a build that test code has got into', async () => {
    await expect(built(`${root}test/support/serve-app.ts`)).rejects.toThrow(
      /must not reach the production bundle/,
    )
  })
})
