import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { closedPortals, insecure, peopleless, workingPortals } from '#test/e2e/support/degraded-portals.ts'

const readme = readFileSync(fileURLToPath(new URL('../src/README.md', import.meta.url)), 'utf8')

it('the table of portals that lack something has a row for each that a test in a browser opens', () => {
  const [, section = ''] = /## Portals that lack something\n([^]*?)\n## /.exec(readme) ?? []
  const rows = [...section.matchAll(/^\| ([^|]+?) +\|/gm)].map(([, first]) => first)
  // After the heading and the line below it.
  expect(rows.slice(2)).toEqual([
    ...workingPortals.map(({ what }) => what),
    peopleless,
    ...closedPortals.map(([what]) => `where ${what}`),
    insecure,
  ])
})
