import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { en } from '#i18n/en/en.ts'
import { enSent } from '#i18n/en/sent.ts'
import { enSettings } from '#i18n/en/settings.ts'
import { ru } from '#i18n/ru/ru.ts'
import { ruSent } from '#i18n/ru/sent.ts'
import { ruSettings } from '#i18n/ru/settings.ts'

const src = fileURLToPath(new URL('../src', import.meta.url))

/** With the words that come with late parts of the page. */
const english = { ...en, ...enSent, ...enSettings }
const keys = Object.keys(english).toSorted()

const codeUnder = (folder: string): string[] =>
  readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(src, folder, file))

const text = (file: string): string => readFileSync(file, 'utf8')

describe.each([
  ['English', 'en'],
  ['Russian', 'ru'],
])('the parts of the %s catalogue', (_, language) => {
  const parts = codeUnder(`i18n/${language}`).map((file) => ({
    part: basename(file),
    keys: [...text(file).matchAll(/^ {2}'([^']+)':/gm)].flatMap(([, key]) => key ?? []),
  }))

  it('hold every message once', () => {
    expect(parts.flatMap((part) => part.keys).toSorted()).toEqual(keys)
  })

  it('share no prefix', () => {
    const homes = new Map<string, Set<string>>()
    for (const { part, keys: own } of parts)
      for (const key of own) {
        const prefix = key.replace(/\..*/, '')
        homes.set(prefix, (homes.get(prefix) ?? new Set()).add(part))
      }
    expect([...homes].filter(([, home]) => home.size > 1)).toEqual([])
  })
})

describe('the two catalogues', () => {
  const russian = new Map<string, unknown>(Object.entries({ ...ru, ...ruSent, ...ruSettings }))
  const placeholders = (message: unknown): string[] =>
    [...new Set(JSON.stringify(message).match(/\{\w+\}/g) ?? [])].toSorted()

  it('have the same keys', () => {
    expect([...russian.keys()].toSorted()).toEqual(keys)
  })

  it('have the same placeholders in each message', () => {
    const different = Object.entries(english).filter(
      ([key, message]) => placeholders(message).join() !== placeholders(russian.get(key)).join(),
    )
    expect(different).toEqual([])
  })
})

describe('words of late parts', () => {
  it('are none of the catalogue that all wait for', () => {
    for (const [all, late] of [
      [en, enSent],
      [en, enSettings],
      [ru, ruSent],
      [ru, ruSettings],
    ])
      expect(Object.keys(late ?? {}).filter((key) => key in (all ?? {}))).toEqual([])
  })
})

describe('messages', () => {
  /** What code can ask for: keys in quotes, and keys built by a template, as in `verdict.${verdict}`. */
  const keysAskedFor = (code: string): ((key: string) => boolean) => {
    const literals = new Set([...code.matchAll(/'([\w-]+(?:\.[\w-]+)+)'/g)].map(([, key]) => key))
    const patterns = [...code.matchAll(/`([\w-]+\.(?:[\w.-]|\$\{[^}]*\})*)`/g)].flatMap(
      ([, template = '']) =>
        template.includes('${')
          ? [new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[\\w-]+')}$`)]
          : [],
    )
    return (key) => literals.has(key) || patterns.some((pattern) => pattern.test(key))
  }

  it('are all used', () => {
    const catalogues = [...codeUnder('i18n/en'), ...codeUnder('i18n/ru')]
    const users = codeUnder('.').filter((file) => !catalogues.includes(file) && !/\.test\.tsx?$/.test(file))
    const isAskedFor = keysAskedFor(users.map(text).join('\n'))
    expect(keys.filter((key) => !isAskedFor(key))).toEqual([])
  })

  it.each([
    ["t('groups.label')", ['groups.label']],
    ['t(`error.${code}`)', ['error.network']],
    ['t(`saved.${kind}.title`)', ['saved.lists.title']],
    ['t(`outcome.leftOut.${outcome.verdict}`)', ['outcome.leftOut.not-a-person']],
    ['// groups.label', []],
  ])('of the code %s, the right ones count as used', (code, expected) => {
    const some = ['groups.label', 'error.network', 'saved.lists.title', 'outcome.leftOut.not-a-person']
    expect(some.filter(keysAskedFor(code))).toEqual(expected)
  })
})
