import { attribute } from './markup.ts'

/** Does a tag of this name with these attributes hide what is in it? */
export type Hides = (name: string, attributes: string) => boolean

const hiding = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)/iu
const showing = /(?:^|[;\s])(?:display\s*:|visibility\s*:\s*visible)/iu
const noHeight =
  /(?:^|[;\s])(?:max-)?height\s*:\s*0(?:\.0+)?(?:px|pt|cm|mm|in|em|rem|%)?\s*(?:!important\s*)?(?:;|$)/iu

/** `<style>` and what is in it. */
const sheets = /<style\b[^<>]*>([^<]{0,500000}(?:<(?!\/style)[^<]{0,500000}){0,100})/giu
const beside = /\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/|<!--|-->/gu
/** Rules for paper and the like say nothing of the screen. */
const otherMedia = /@(?!media\s+(?:screen|all)\b)[\w-]+[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gu
const rule = /([^{}]{1,2000})\{([^{}]*)\}/gu
/** "tr.hidden", ".hidden", "#r7", "table tr.hidden": what stands before may only be names of tags. */
const selector = /^(?:[a-z]\w*[\s>]+)*([a-z]\w*)?(?:\.([\w-]+)|#([\w-]+))?$/iu

/** More rules than a page of tables has. */
const mostRules = 20_000

/** What the rules of a page do to tags, classes and IDs; the later rule counts. */
function rulesIn(text: string): ReadonlyMap<string, string> {
  const rules = new Map<string, string>()
  let count = 0
  for (const [, css = ''] of text.matchAll(sheets))
    for (const [, selectors = '', declared = ''] of css
      .replaceAll(beside, ' ')
      .replaceAll(otherMedia, ' ')
      .matchAll(rule)) {
      count += 1
      if (count > mostRules) return rules
      if (!hiding.test(declared) && !showing.test(declared) && !noHeight.test(declared)) continue
      for (const each of selectors.split(',')) {
        const [, tag = '', ofClass, ofId] = selector.exec(each.trim()) ?? []
        if (tag === '' && ofClass === undefined && ofId === undefined) continue
        rules.set(`${tag.toLowerCase()}${ofId === undefined ? '.' : '#'}${ofId ?? ofClass ?? ''}`, declared)
      }
    }
  return rules
}

/** Most classes of one tag that are looked up. */
const mostClasses = 20

/** How a page hides its parts, by attributes and by the rules of its styles. */
export function hidingIn(text: string): { readonly hides: Hides; readonly isFlat: Hides } {
  const rules = rulesIn(text)
  const declared = (name: string, attributes: string): readonly string[] => {
    const own = attribute(attributes, 'style')
    const classes = rules.size > 0 ? (attribute(attributes, 'class') ?? '').split(/\s+/u, mostClasses) : []
    const id = rules.size > 0 ? attribute(attributes, 'id') : null
    const keys = ['.', ...classes.map((each) => `.${each}`), ...(id === null ? [] : [`#${id}`])]
    const found = keys.flatMap((key) => [rules.get(key), rules.get(name + key)])
    return [own ?? '', ...found.toReversed()].flatMap((each) => each || [])
  }
  return {
    hides: (name, attributes) => {
      if (attributes === '' && rules.size === 0) return false
      const bare = attributes.replaceAll(/"[^"]*"|'[^']*'/gu, '')
      if (/(?:^|\s)hidden(?:[\s=/]|$)/iu.test(bare)) return true
      const first = declared(name, attributes).find((each) => hiding.test(each) || showing.test(each))
      return first !== undefined && hiding.test(first)
    },
    isFlat: (name, attributes) =>
      (attributes !== '' && /^0(?:px|pt)?$/u.test(attribute(attributes, 'height') ?? '')) ||
      declared(name, attributes).some((each) => noHeight.test(each)),
  }
}
