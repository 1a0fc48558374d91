import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { at, openLab } from '../lab.ts'

const ROOT = join(import.meta.dirname, '..')

function testFiles(): string[] {
  const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(ROOT, file), 'utf8'))
}

test('every one of the 40 traps of rest.md has a test of its name', () => {
  const named = testFiles().flatMap((text) =>
    [...text.matchAll(/\btest\('trap (\d+):/g)].map((match) => Number(match[1])),
  )
  const wanted = Array.from({ length: 40 }, (_, index) => index + 1)
  expect([...new Set(named)].sort((a, b) => a - b)).toEqual(wanted)
})

test('trap 36: the group toolbar gives no GROUP_ID, only an address; options are a JSON text with text ids', async () => {
  const { portal, cast } = await openLab({ appUrl: 'http://localhost:9/index.html' })
  const options = async (url: URL) => {
    const page = await (await fetch(url)).text()
    const config: unknown = JSON.parse(/class="app-frame-config"[^>]*>([^<]*)</.exec(page)?.[1] ?? '{}')
    const text = at(config, 'fields', 'PLACEMENT_OPTIONS')
    expect(text).toEqual(expect.any(String))
    const parsed: unknown = JSON.parse(String(text))
    return parsed
  }
  const group = `/workgroups/group/${cast.websiteRelaunch}/`
  const toolbar = new URL(portal.pageUrl({ page: 'app', placement: 'SONET_GROUP_TOOLBAR' }))
  toolbar.searchParams.set('emu-below', `${group}tasks/`)
  expect(await options(toolbar)).toEqual({ URI: `${group}tasks/` })
  const tab = portal.pageUrl({
    page: 'group',
    groupId: cast.websiteRelaunch,
    placement: 'SONET_GROUP_DETAIL_TAB',
  })
  expect(await options(new URL(tab))).toEqual({ GROUP_ID: String(cast.websiteRelaunch), URI: group })
})
