import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { mutations, type Mutation } from '#test/simulation/mutations.ts'

/**
 * `npm run mutate [seeds]` takes back each thing that keeps the receipt true, in a copy of the project, and runs the
 * simulation against it. Prints a row each, and fails if a mutation survives.
 */
const seeds = process.argv[2] ?? '20000'
const copied = ['package.json', 'tsconfig.json', 'vite.config.ts', 'src', 'test']

const copy = mkdtempSync(join(tmpdir(), 'mutations-'))
for (const each of copied) cpSync(each, join(copy, each), { recursive: true })
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))

/** The complaint of the simulation; null when it had none. */
function complaintAbout({ file, from, to }: Mutation): string | null {
  const path = join(copy, file)
  const source = readFileSync(path, 'utf8')
  writeFileSync(path, source.replace(from, to))
  const { status, stdout, stderr } = spawnSync('npx', ['vitest', 'run', 'test/simulation/run.test.ts'], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, SEEDS: seeds, NO_COLOR: '1' },
  })
  writeFileSync(path, source)
  if (status === 0) return null
  const printed = stdout + stderr
  const seed = /Error: (seed \d+)/.exec(printed)?.[1] ?? 'no seed'
  const cause = /Caused by: \w*Error: (.*)/.exec(printed)?.[1] ?? printed.slice(-300)
  return `${seed}: ${cause}`
}

let missed = 0
for (const mutation of mutations) {
  const complaint = complaintAbout(mutation)
  if (complaint === null) missed += 1
  console.log(`${complaint === null ? 'MISSED' : 'caught'} | ${mutation.brings} | ${complaint ?? ''}`)
}
rmSync(copy, { recursive: true })
console.log(`\n${mutations.length - missed} of ${mutations.length} caught`)
process.exitCode = missed > 0 ? 1 : 0
