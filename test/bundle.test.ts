import { fileURLToPath } from 'node:url'
import { build, type InlineConfig, type Rolldown } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

async function built(input?: string): Promise<readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]> {
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
  let output: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[] = []
  beforeAll(async () => {
    output = await built()
  }, 60_000)

  const chunks = (): readonly Rolldown.OutputChunk[] => output.filter((part) => part.type === 'chunk')
  const html = (): string => {
    const page = output.find((part) => part.type === 'asset' && part.fileName === 'index.html')
    return page?.type === 'asset' ? String(page.source).replaceAll('&#39;', "'") : ''
  }

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

  it('has a policy that runs no inline script and loads none from elsewhere', () => {
    expect(html()).toContain("script-src 'self'")
    expect(html()).not.toMatch(/<script(?![^>]*\bsrc=)/)
    expect(html()).not.toMatch(/unsafe-(inline|eval)/)
  })

  it('keeps the SDK and the words out of the first chunk', () => {
    const first = chunks().find((chunk) => chunk.isEntry)
    expect(first?.moduleIds.some((id) => id.includes('b24jssdk'))).toBe(false)
    expect(first?.moduleIds.some((id) => /i18n\/(en|ru)/.test(id))).toBe(false)
    expect(first?.dynamicImports.length).toBeGreaterThan(1)
  })

  it('keeps the table of a list, and what reads files, out of the first chunk', () => {
    const first = chunks().find((chunk) => chunk.isEntry)
    const late =
      /read-excel-file|virtua|features\/matching\/(matching|match-table|read-file)|domain\/(list|match)-/
    expect(first?.moduleIds.filter((id) => late.test(id))).toEqual([])
    const reader = chunks().find((chunk) => chunk.moduleIds.some((id) => id.includes('read-excel-file')))
    expect(reader?.moduleIds.some((id) => id.includes('features/matching'))).toBe(false)
  })
})

describe('the guard', () => {
  it('stops a build that test code has got into', async () => {
    await expect(built(`${root}test/support/serve-app.ts`)).rejects.toThrow(
      /must not reach the production bundle/,
    )
  })
})
