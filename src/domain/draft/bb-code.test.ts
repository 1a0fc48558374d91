import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourceOf, type MessageNode } from './bb-code-nodes.ts'
import { parseMessage } from './bb-code.ts'
import { liveCodesIn, previewOf } from './message-preview.ts'

const codes =
  '[b] [/b] [I] [/i] [u] [s] [/s] [b=1] [/b=1] [url] [/url] [url=https://a.example/?q=1] [user=5] [user=x]'
const others =
  '[/user] [url=javascript:alert(1)] [br] #BR# https://a.example/b. http:// <b> <img/src=x> [img] [ ] = 👋'
const bits = fc.constantFrom('\n', ' ', ...`${codes} ${others}`.split(' '))
const message = fc.oneof(
  fc.string(),
  fc.array(fc.oneof(bits, fc.string({ maxLength: 3 }))).map((all) => all.join('')),
)

const flat = (nodes: readonly MessageNode[]): readonly MessageNode[] =>
  nodes.flatMap((node) => ('children' in node ? [node, ...flat(node.children)] : [node]))

/** A tree in short: `b(x)`, `a(words)→address`. */
const short = (nodes: readonly MessageNode[]): string =>
  nodes
    .map((node) => {
      switch (node.kind) {
        case 'text':
          return node.text
        case 'break':
          return '⏎'
        case 'styled':
          return `${node.style}(${short(node.children)})`
        case 'link':
          return `a(${short(node.children)})→${node.href}`
        case 'person':
          return `@(${short(node.children)})`
      }
    })
    .join('')

describe('any message', () => {
  it('is read without losing a letter', () => {
    fc.assert(
      fc.property(message, (text) => {
        expect(sourceOf(parseMessage(text))).toBe(text)
      }),
      { numRuns: 2_000 },
    )
  })

  it('links to nothing but the web and the portal, and never from inside a link', () => {
    fc.assert(
      fc.property(message, (text) => {
        const links = flat(parseMessage(text)).filter(({ kind }) => kind === 'link' || kind === 'person')
        const inside = links.flatMap((node) => ('children' in node ? flat(node.children) : []))
        expect(inside.filter(({ kind }) => kind === 'link' || kind === 'person')).toEqual([])
        const addresses = links.flatMap((node) => (node.kind === 'link' ? node.href : []))
        expect(addresses.filter((href) => !/^(https?:\/\/|\/)/.test(href))).toEqual([])
      }),
      { numRuns: 2_000 },
    )
  })

  it('without an end of a code is text to the last letter, lines and bare addresses apart', () => {
    fc.assert(
      fc.property(message, (text) => {
        const nodes = flat(parseMessage(text.replaceAll('/', '')))
        expect(nodes.filter(({ kind }) => kind !== 'text' && kind !== 'break')).toEqual([])
      }),
    )
  })
})

describe('what the portal shows', () => {
  it.each([
    ['[b]bold[/b] and [I]slanted[/i]', 'b(bold) and i(slanted)'],
    ['[b]never closed', '[b]never closed'],
    ['not opened[/b]', 'not opened[/b]'],
    ['[b][i]crossed[/b][/i]', 'b([i]crossed)[/i]'],
    ['two[br]three#BR#four\nfive', 'two⏎three⏎four⏎five'],
    ['see https://a.example/x.', 'see a(https://a.example/x)→https://a.example/x.'],
    ['[url]https://a.example[/URL]', 'a(https://a.example)→https://a.example'],
    ['[url=https://a.example]the [b]plan[/b][/url]', 'a(the b(plan))→https://a.example'],
    ['[url=/company/]here[/url]', 'a(here)→/company/'],
    ['[url=//evil.example]here[/url]', '[url=//evil.example]here[/url]'],
    ['[url=/\\evil.example]here[/url]', '[url=/\\evil.example]here[/url]'],
    ['[url=javascript:alert(1)]here[/url]', '[url=javascript:alert(1)]here[/url]'],
    ['[url]javascript:alert(1)[/url]', '[url]javascript:alert(1)[/url]'],
    ['[url=data:text/html,x]here[/url]', '[url=data:text/html,x]here[/url]'],
    ['[url=https://a.example][user=5]Bob[/user][/url]', 'a([user=5]Bob[/user])→https://a.example'],
    ['ask [user=12]Elena[/user]', 'ask @(Elena)'],
    ['<b>no HTML</b>', '<b>no HTML</b>'],
  ])('%j is %j', (text, shown) => {
    expect(short(parseMessage(text))).toBe(shown)
  })

  it('has the name of the group in place of its code, as it is and as often as it is there', () => {
    const { title, nodes } = previewOf(' Join #GROUP_NAME#, #GROUP_NAME# ', '$& [b]Loud[/b]')
    expect(title).toBe('$& [b]Loud[/b]')
    expect(nodes && short(nodes)).toBe('Join $& b(Loud), $& b(Loud)')
  })

  it.each(['', '  \n', '0', ' 0 '])('is the portal’s own words for %j', (text) => {
    expect(previewOf(text, 'Group').nodes).toBeNull()
  })

  it('is said to be live, or not to be known', () => {
    expect(liveCodesIn('Plain words, 10 [approx.]')).toEqual({
      groupName: false,
      formatting: false,
      doubtful: [],
    })
    expect(liveCodesIn('#GROUP_NAME# [b]x[/b] [IMG]a[/img] [color=red]')).toEqual({
      groupName: true,
      formatting: true,
      doubtful: ['img', 'color'],
    })
  })
})
