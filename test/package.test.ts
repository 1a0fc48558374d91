import { strFromU8, unzipSync } from 'fflate'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { packageName, packed } from './support/packed.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'package-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function packedBuild(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const outDir = join(folder, name)
  await build({ root, logLevel: 'silent', build: { outDir } })
  return packed(outDir)
}

describe('the package', () => {
  let zip = new Uint8Array()
  let files: Readonly<Record<string, Uint8Array>> = {}
  beforeAll(async () => {
    // As `npm run package` has it: tests would be built with what React is for developers.
    vi.stubEnv('NODE_ENV', 'production')
    zip = await packedBuild('first')
    files = unzipSync(zip)
  }, 120_000)
  afterAll(() => vi.unstubAllEnvs())

  const textOf = (name: string): string => strFromU8(files[name] ?? new Uint8Array())

  it('is named by the app and its version', () => {
    expect(packageName()).toMatch(/^bitrix24-invitations-\d+\.\d+\.\d+\.zip$/)
  })

  it('is byte for byte the same when it is made again', { timeout: 120_000 }, async () => {
    expect(Buffer.compare(await packedBuild('second'), zip)).toBe(0)
  })

  it('has the page in its root, and no installer, which there is nothing to ask for', () => {
    expect(Object.keys(files)).toContain('index.html')
    expect(Object.keys(files)).not.toContain('install.html')
  })

  it('holds nothing superfluous: each file is named by another one', () => {
    const names = Object.keys(files)
    const texts = names.filter((name) => /\.(html|js|css)$/.test(name))
    const isNamed = (name: string): boolean =>
      texts.some((other) => other !== name && textOf(other).includes(name.replace(/^.*\//, '')))
    expect(names.filter((name) => name !== 'index.html' && !isNamed(name))).toEqual([])
    expect(names.filter((name) => !/\.(html|js|css|svg|jpg)$/.test(name))).toEqual([])
    expect(texts.filter((name) => textOf(name).includes('sourceMappingURL='))).toEqual([])
  })

  it('names its own files by relative addresses only, and each of them is there', () => {
    const pages = Object.keys(files).filter((name) => name.endsWith('.html'))
    const addresses = pages.flatMap((page) =>
      [...textOf(page).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => ({ page, address })),
    )
    const own = addresses.filter(({ address }) => !/^(https:|mailto:|#)/.test(address))
    expect(own.length).toBeGreaterThan(2)
    expect(own.filter(({ address }) => address.startsWith('/'))).toEqual([])
    const fileOf = (page: string, address: string): string =>
      new URL(address, `https://host.example/${page}`).pathname.slice(1)
    expect(own.filter(({ page, address }) => !(fileOf(page, address) in files))).toEqual([])
  })
})

describe('packing', () => {
  it('forgets the order and the times of the files', () => {
    const made = (name: string, order: readonly string[], seconds: number): Uint8Array => {
      const place = join(folder, name)
      mkdirSync(join(place, 'a'), { recursive: true })
      for (const file of order) {
        writeFileSync(join(place, file), `what is in ${file}`)
        utimesSync(join(place, file), seconds, seconds)
      }
      return packed(place)
    }
    const one = made('one', ['z.txt', 'a/b.txt', 'B.txt'], 1_000_000_000)
    const other = made('other', ['B.txt', 'z.txt', 'a/b.txt'], 1_700_000_000)
    expect(Buffer.compare(one, other)).toBe(0)
    expect(Object.keys(unzipSync(one))).toEqual(['B.txt', 'a/b.txt', 'z.txt'])
  })
})
