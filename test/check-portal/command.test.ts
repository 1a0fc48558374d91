import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { summaryOf, tableOf } from './report.ts'
import { findingsOf, openLab } from './testing/lab.ts'
import { printed } from './testing/printed.ts'

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url))
const SECRET = 'k3yt0th3p0rtal9x'

/** The command in a process of its own, with this on its standard input. */
async function run(args: readonly string[], input: string): Promise<{ code: unknown; output: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, ...args])
  onTestFinished(() => void child.kill('SIGKILL'))
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)))
  child.stdin.end(input)
  const [code]: unknown[] = await once(child, 'close')
  return { code, output }
}

describe('bad usage ends with 2 and a sentence that does not repeat what was typed', () => {
  test.each([
    [[], 'The address is no web address'],
    [[`ftp://portal/rest/1/${SECRET}/`], 'The address is no web address'],
    [[`portal/rest/1/${SECRET}/`], 'The address is no web address'],
    [[`https://portal.example/${SECRET}/`], 'The address is not that of a webhook'],
    [[`https://portal.example/rest/${SECRET}/`], 'The address is not that of a webhook'],
    [[`https://portal.example/rest/1/`], 'The address is not that of a webhook'],
    [['https://portal.example/rest/1/short/'], 'The secret in the address is too short'],
    [[`https://me:${SECRET}@portal.example/rest/1/${SECRET}/`], 'The address holds a password'],
    [[`https://portal.example/rest/1/${SECRET}/`, SECRET], 'One address at a time'],
    [[`--${SECRET}`], 'There is an option that is not known'],
    [['--group'], 'There is an option that is not known, or one without its value'],
    [['--group', SECRET], '--group wants an ID'],
    [['--group', '0'], '--group wants an ID'],
    [['--group', '1', '--invite', '-1'], 'There is an option that is not known, or one without its value'],
    [['--invite', '7'], '--invite needs --group'],
  ])('%j', async (args, sentence) => {
    const { code, text } = await printed(args)
    expect(code).toBe(2)
    expect(text).toMatch(new RegExp(`^${sentence}`))
    expect(text).not.toContain(SECRET)
  })
})

describe('the exit code', () => {
  test('is 0 when nothing differs, and the table says what was compared', async () => {
    const lab = await openLab()
    const { code, text } = await printed([lab.address()])
    expect(code).toBe(0)
    expect(text).toMatch(/§ +statement +the contract says +seen +verdict/)
    expect(text).toMatch(/1\.2 +Inviting without people .*"Wrong user IDs".* same$/m)
    expect(text).toMatch(/\n\d+ same, 0 differ, \d+ not tried$/)
  })

  test('is 1 when something differs, and that is said once more at the end', async () => {
    const lab = await openLab({ search: 'like' })
    const { code, text } = await printed([lab.address()])
    expect(code).toBe(1)
    expect(text).toMatch(/2 differ, \d+ not tried\n {2}4\.4 A query shorter than three letters: 0 of 64/)
  })

  test('is 2 when the portal does not know the webhook', async () => {
    const lab = await openLab()
    const { code, text } = await printed([`${lab.portal.origin}/rest/1/${SECRET}/`])
    expect(code).toBe(2)
    expect(text).toContain('The portal does not take this webhook: HTTP 401, error "NO_AUTH_FOUND"')
    expect(text).not.toContain(SECRET)
  })

  test('is 0 for --help', async () => {
    const { code, text } = await printed(['--help'])
    expect(code).toBe(0)
    expect(text).toContain('npm run check-portal')
  })
})

test('the sample in the README is what is printed', async () => {
  const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8')
  const [, sample = ''] = /```\n(Scopes of [^`]*)```/.exec(readme) ?? []
  const lab = await openLab({ search: 'like' })
  const scopes = ['sonet_group', 'socialnetwork', 'user_basic', 'department']
  const { text } = await printed([lab.address({ scopes })])
  const lines = new Set(text.split('\n'))
  const said = sample.split('\n').filter((line) => line !== '' && line !== '…')
  expect(said.length).toBeGreaterThan(30)
  expect(said.filter((line) => !lines.has(line))).toEqual([])
})

test.each(['en', 'ru'])('the rows and the figures in the guide are what is printed: %s', async (language) => {
  const guide = readFileSync(new URL(`../../public/guide/${language}.html`, import.meta.url), 'utf8')
  const [, table = ''] = /<table id="check-portal"[^]*?<tbody>([^]*?)<\/tbody>/.exec(guide) ?? []
  const rows = table.split('</tr>').flatMap((row) => {
    const cells = [...row.matchAll(/<td[^>]*>([^]*?)<\/td>/g)].map(([, text = '']) =>
      text.trim().replaceAll(/\s+/g, ' '),
    )
    return cells.length > 0 ? [cells] : []
  })
  const scopes = ['sonet_group', 'socialnetwork', 'user_basic', 'department']
  const lab = await openLab({ search: 'like' })
  const findings = await findingsOf(lab, { address: lab.address({ scopes }) })
  const found = findings.map((row) => [row.title, row.says, row.seen, row.verdict])
  expect(rows.map((row) => row.at(-1))).toEqual(['same', 'not tried', 'differs'])
  for (const row of rows) expect(found).toContainEqual(row)
  expect(/<code id="check-portal-figures">([^<]*)</.exec(guide)?.[1]).toBe(summaryOf(findings)[0])
})

test('the figures in the README are those of these portals', async () => {
  const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8')
  const scopes = ['sonet_group', 'socialnetwork', 'user_basic', 'department']
  const portals = [
    ['in the cloud', {}, scopes],
    ['with old error codes', { errorCodes: 'old' }, scopes],
    ['without a full-text index', { search: 'like' }, scopes],
    ['whose webhook lacks `socialnetwork`', {}, scopes.filter((scope) => scope !== 'socialnetwork')],
  ] as const
  for (const [what, options, granted] of portals) {
    const lab = await openLab(options)
    const { text } = await printed([lab.address({ scopes: granted })])
    const figures = /^\d+ same, .*$/m.exec(text)?.[0] ?? 'nothing'
    expect(readme.replaceAll(/ +/g, ' ')).toContain(`| ${what} | ${figures} |`)
  }
})

test('the table fits into its width', async () => {
  const findings = await findingsOf(await openLab())
  for (const width of [80, 120, 200]) {
    const sizes = tableOf(findings, width).map((row) => Array.from(row).length)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(width)
    expect(Math.max(...sizes)).toBeGreaterThan(width - 5)
  }
})

test('the address may end in a method, as a portal shows it, and may be asked for', async () => {
  const lab = await openLab()
  const { code } = await printed([], { ask: async () => `  ${lab.address()}profile.json\n` })
  expect(code).toBe(0)
})

test('the group and the colleague are those of the command line', async () => {
  const lab = await openLab()
  const { websiteRelaunch: group, mila } = lab.cast
  const { code } = await printed([lab.address(), '--group', String(group), '--invite', String(mila)])
  expect(code).toBe(0)
  expect(lab.portal.world.relations.find(mila, group)).toMatchObject({ role: 'Z', initiatedBy: 'G' })
})

test('a named group alone is looked at and not written to', async () => {
  const lab = await openLab()
  const { code, text } = await printed([lab.address(), '--group', String(lab.cast.scrumTeam)])
  expect(code).toBe(0)
  expect(text).toMatch(/it writes: name a group/)
})

describe('as a process', { timeout: 60_000 }, () => {
  test('without an address it reads one line, and ends with 2 when that is none', async () => {
    const { code, output } = await run([], '\n')
    expect(output).toContain('The address is no web address')
    expect(code).toBe(2)
  })

  test('a portal that is not there ends with 2, and the address is not told', async () => {
    const { code, output } = await run([], `http://127.0.0.1:9/rest/1/${SECRET}/\n`)
    expect(output).toContain('The portal does not answer')
    expect(output).not.toContain(SECRET)
    expect(code).toBe(2)
  })
})
