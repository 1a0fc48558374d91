import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../src', import.meta.url))

const filesOf = (ending: RegExp): readonly (readonly [file: string, text: string])[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file) && !file.includes('.test.'))
    .map((file) => [file, readFileSync(join(root, file), 'utf8')])

interface Rule {
  readonly selectors: readonly string[]
  readonly body: string
}

const rulesOf = (css: string): Rule[] =>
  [...css.replaceAll(/\/\*[^]*?\*\//g, '').matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(
    ([, head = '', body = '']) => ({ selectors: head.split(',').map((each) => each.trim()), body }),
  )

/** What shows or hides something, as against what only tints it. */
const reveals =
  /(?:^|[\s;])(?:display|visibility|opacity|clip-path|content|transform|inset|max-block-size)\s*:/

/** A pointer over one thing changes another: `.button:hover + .reason`. */
const reachesFurther = /:hover[^,]*[\s+~>]/

/** Selectors that show something to whoever has a mouse, and to nobody else. */
function forMiceAlone({ selectors, body }: Rule): string[] {
  const isShownByFocus = (selector: string): boolean =>
    [':focus', ':focus-visible', ':focus-within'].some((focus) =>
      selectors.includes(selector.replaceAll(':hover', focus)),
    )
  return selectors.filter(
    (selector) =>
      selector.includes(':hover') &&
      (reveals.test(body) || reachesFurther.test(selector)) &&
      !isShownByFocus(selector),
  )
}

it('nothing is shown to a mouse alone: what hovering reveals, the focus reveals, too', () => {
  const found = filesOf(/\.css$/).flatMap(([file, css]) =>
    rulesOf(css)
      .flatMap(forMiceAlone)
      .map((selector) => `${file}: ${selector}`),
  )
  expect(found).toEqual([])
})

it.each([
  ['.row:hover .remove { opacity: 1 }', ['.row:hover .remove']],
  ['@media (width > 1px) { .row:hover > b { color: red } }', ['.row:hover > b']],
  ['.row:hover { display: block }', ['.row:hover']],
  ['.row:hover b, .row:focus-within b { visibility: visible }', []],
  ['.row:hover { background: none; --opacity-of: 1 }', []],
])('the rule %s is understood', (css, found) => {
  expect(rulesOf(css).flatMap(forMiceAlone)).toEqual(found)
})

it('no code waits for a pointer to come or go', () => {
  const found = filesOf(/\.tsx?$/).filter(([, text]) =>
    /\bon(?:Mouse(?:Enter|Leave|Over|Out)|Pointer(?:Enter|Leave|Over|Out))\b|['"](?:mouse|pointer)(?:enter|leave|over|out)['"]/.test(
      text,
    ),
  )
  expect(found.map(([file]) => file)).toEqual([])
})
