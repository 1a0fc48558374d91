import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, join, normalize, relative } from 'node:path'

/** Something that a comment, a title or a page refers to, and whether it is there. */
export interface Reference {
  readonly kind: 'section' | 'trap' | 'decision' | 'file' | 'link'
  readonly said: string
  readonly resolves: boolean
}

/** A page with its headings, and the anchors that a link may name. */
interface Page {
  readonly numbers: ReadonlySet<string>
  readonly names: readonly string[]
  readonly anchors: ReadonlySet<string>
}

/** What can be referred to. */
export interface Library {
  /** Relative to the root, with slashes. */
  readonly files: readonly string[]
  readonly pages: ReadonlyMap<string, Page>
  readonly traps: ReadonlySet<string>
  readonly decisions: ReadonlySet<string>
}

const contract = 'test/portal-emulator/contract'
const notOurs = new Set(['node_modules', 'dist', '.git', '.vite', 'test-results', 'playwright-report'])

function filesUnder(root: string, folder = root): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesUnder(root, path) : relative(root, path).replaceAll('\\', '/')
  })
}

/** Files whose references are looked at. */
export function readable(files: readonly string[]): string[] {
  const kinds = ['.ts', '.tsx', '.js', '.css', '.html', '.md']
  const places = /^(src|test)\/|^(vite\.config\.ts|README\.md|index\.html)$/
  return files.filter((file) => places.test(file) && kinds.includes(extname(file)))
}

const withoutFences = (text: string): string => text.replaceAll(/^```[\s\S]*?^```/gm, '')

/** As GitHub makes them: lower case, no punctuation, hyphens for spaces, a number for a repeated one. */
function anchorsOf(headings: readonly string[]): Set<string> {
  const anchors = new Set<string>()
  for (const heading of headings) {
    const plain = heading.toLowerCase().replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    const anchor = plain.trim().replaceAll(/\s/g, '-')
    let free = anchor
    for (let again = 1; anchors.has(free); again += 1) free = `${anchor}-${again}`
    anchors.add(free)
  }
  return anchors
}

function pageOf(text: string): Page {
  const headings = [...withoutFences(text).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) => heading ?? '')
  return {
    numbers: new Set(headings.flatMap((heading) => /^(\d+(?:\.\d+)?)\.? /.exec(heading)?.[1] ?? [])),
    names: headings.map((heading) => heading.toLowerCase()),
    anchors: anchorsOf(headings),
  }
}

/** Numbers of the list under a heading of second level. */
function listUnder(heading: string, text: string): Set<string> {
  const [, after = ''] = text.split(`\n## ${heading}\n`)
  const [part = ''] = after.split('\n## ')
  return new Set([...part.matchAll(/^(\d+)\. /gm)].map(([, number]) => number ?? ''))
}

/** The one place that knows where decisions are written: headings of `src/README.md`, before that a list of README. */
function decisionsOf(root: string): ReadonlySet<string> {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8')
  if (!existsSync(join(root, 'src/README.md'))) return listUnder('Decisions', read('README.md'))
  return new Set([...read('src/README.md').matchAll(/^### (\d+)\. /gm)].map(([, number]) => number ?? ''))
}

export function openLibrary(root: string): Library {
  const files = filesUnder(root)
  const pages = files
    .filter((file) => file.endsWith('.md'))
    .map((file) => [file, pageOf(readFileSync(join(root, file), 'utf8'))] as const)
  return {
    files,
    pages: new Map(pages),
    traps: listUnder('Traps', readFileSync(join(root, contract, 'rest.md'), 'utf8')),
    decisions: decisionsOf(root),
  }
}

/** "1", "1, 2 and 3", "1–3", "2.1 to 2.5": of a range of whole numbers all, of sections both ends. */
const series = (number: string): string => `${number}(?:(?:, | and |, and | to |–)${number})*`

function numbersIn(words: string): string[] {
  return words.split(/, and |, | and /).flatMap((part) => {
    const [from = '', to] = part.split(/–| to /)
    if (to === undefined) return [from]
    if (from.includes('.') || to.includes('.')) return [from, to]
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, step) => String(Number(from) + step))
  })
}

const sections = new RegExp(
  String.raw`\b(rest|frame)\.md\b[\x60)]*(?: sections?)? (${series(String.raw`\d+(?:\.\d+)?`)})`,
  'g',
)
const namedSections = /\((rest|frame)\.md, "?([a-z][^)"]*)"?\)/g
const traps = new RegExp(String.raw`\b[Tt]raps? (${series(String.raw`\d+`)})`, 'g')
const decisions = new RegExp(String.raw`\b[Dd]ecisions? (${series(String.raw`\d+`)})`, 'g')
const fileNames = /[\w./-]*\w\.md\b/g
const links = /\[[^\]]*\]\(([^)\s]+)\)/g

function fileResolves(name: string, from: string, { files }: Library): boolean {
  const near = normalize(join(dirname(from), name))
  if (name.startsWith('.')) return files.includes(near)
  if (!name.includes('/')) return files.some((file) => basename(file) === name)
  return files.some((file) => file === near || file === name || file.endsWith(`/${name}`))
}

function linkResolves(target: string, from: string, { files, pages }: Library): boolean {
  const [path = '', anchor] = target.split('#')
  const file = path === '' ? from : normalize(join(dirname(from), path)).replace(/\/$/, '')
  if (!files.some((other) => other === file || other.startsWith(`${file}/`))) return false
  return anchor === undefined || (pages.get(file)?.anchors.has(anchor) ?? false)
}

/** Everything that a file of the repository refers to. */
export function referencesIn(file: string, text: string, library: Library): Reference[] {
  // A reference may be broken over two lines of a comment or of a page; addresses of the web are not ours.
  const flat = text.replaceAll(/\s*\n\s*(?:\*|\/\/)?[ \t]*/g, ' ').replaceAll(/https?:\/\/\S+/g, '')
  const page = (name = ''): Page | undefined => library.pages.get(`${contract}/${name}.md`)
  const found: Reference[] = []
  const add = (kind: Reference['kind'], said: string, resolves: boolean): void => {
    found.push({ kind, said, resolves })
  }
  for (const [said, name, numbers = ''] of flat.matchAll(sections)) {
    for (const number of numbersIn(numbers)) add('section', said, page(name)?.numbers.has(number) ?? false)
  }
  for (const [said, name, start = ''] of flat.matchAll(namedSections)) {
    add('section', said, page(name)?.names.some((other) => other.startsWith(start)) ?? false)
  }
  for (const [said, numbers = ''] of flat.matchAll(traps)) {
    for (const number of numbersIn(numbers)) add('trap', said, library.traps.has(number))
  }
  for (const [said, numbers = ''] of flat.matchAll(decisions)) {
    for (const number of numbersIn(numbers)) add('decision', said, library.decisions.has(number))
  }
  for (const [said] of flat.matchAll(fileNames)) add('file', said, fileResolves(said, file, library))
  if (!file.endsWith('.md')) return found
  for (const [said, target = ''] of withoutFences(text)
    .replaceAll(/`[^`\n]*`/g, '')
    .matchAll(links)) {
    if (!/^[a-z]+:/.test(target)) add('link', said, linkResolves(target, file, library))
  }
  return found
}
