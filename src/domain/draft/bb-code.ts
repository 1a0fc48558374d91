import { withoutLinks, type MessageNode, type MessageStyle } from './bb-code-nodes.ts'

/**
 * The portal's live codes (rest.md 1.7, trap 32), a line's end, a whole `[url]` with nothing but an address, or a
 * bare address without the punctuation after it.
 */
const tokens =
  /\[(?<slash>\/?)(?<code>[bius]|url|user)(?:=(?<value>[^\]\n]*))?\]|\[br\]|#br#|\r?\n|(?<![\p{L}\p{N}_/:=])https?:\/\/[^\s<>[\]]*[^\s<>[\].,;:!?)'"»]/giu

const wholeAddress = /\[url\](?<href>https?:\/\/[^\s<>[\]]+)\[\/url\]/iy

/** Nothing but the web and the portal's own pages: never `javascript:`, never another host by `//`. */
const isAddress = (href: string): boolean => /^(https?:\/\/[^\s<>"]|\/(?![/\\]))[^\s<>"]*$/i.test(href)

type Wrap = (open: string, close: string, children: readonly MessageNode[]) => MessageNode

/** A code that waits for its end. */
interface Opened {
  readonly code: string
  readonly source: string
  readonly wrap: Wrap
  readonly children: MessageNode[]
}

const styles: Readonly<Record<string, MessageStyle>> = { b: 'b', i: 'i', u: 'u', s: 's' }

/** What an opening code would do if it were closed; null for what the portal takes for text. */
function wrapOf(code: string, value: string | undefined): Wrap | null {
  const style = styles[code]
  if (style)
    return value === undefined
      ? (open, close, children) => ({ kind: 'styled', style, open, close, children })
      : null
  if (value === undefined) return null
  if (code === 'url')
    return isAddress(value)
      ? (open, close, children) => ({
          kind: 'link',
          href: value,
          open,
          close,
          children: withoutLinks(children),
        })
      : null
  return /^\d+$/.test(value)
    ? (open, close, children) => ({ kind: 'person', open, close, children: withoutLinks(children) })
    : null
}

const linkTo = (href: string, open = '', close = ''): MessageNode => ({
  kind: 'link',
  href,
  open,
  close,
  children: [{ kind: 'text', text: href }],
})

function add(nodes: MessageNode[], node: MessageNode): void {
  const last = nodes.at(-1)
  if (node.kind === 'text' && node.text === '') return
  if (node.kind === 'text' && last?.kind === 'text')
    nodes[nodes.length - 1] = { kind: 'text', text: last.text + node.text }
  else nodes.push(node)
}

class Tree {
  readonly root: MessageNode[] = []
  readonly #open: Opened[] = []

  add(node: MessageNode): void {
    add(this.#open.at(-1)?.children ?? this.root, node)
  }

  open(code: string, source: string, wrap: Wrap): void {
    this.#open.push({ code, source, wrap, children: [] })
  }

  /** False when nothing of this name is open. What was opened inside and not closed is text. */
  close(code: string, source: string): boolean {
    if (!this.#open.some((opened) => opened.code === code)) return false
    while (this.#open.at(-1)?.code !== code) this.#giveUp()
    const opened = this.#open.pop()
    if (opened) this.add(opened.wrap(opened.source, source, opened.children))
    return true
  }

  #giveUp(): void {
    const opened = this.#open.pop()
    if (!opened) return
    this.add({ kind: 'text', text: opened.source })
    for (const child of opened.children) this.add(child)
  }

  end(): readonly MessageNode[] {
    while (this.#open.length > 0) this.#giveUp()
    return this.root
  }
}

/** A message as a tree of what the portal would show. HTML and unclosed codes are text. */
export function parseMessage(text: string): readonly MessageNode[] {
  const tree = new Tree()
  const plain = (from: number, to: number): void => tree.add({ kind: 'text', text: text.slice(from, to) })
  let at = 0
  tokens.lastIndex = 0
  for (let match = tokens.exec(text); match; match = tokens.exec(text)) {
    const [source] = match
    plain(at, match.index)
    at = match.index + source.length
    const { slash, value } = match.groups ?? {}
    const code = match.groups?.['code']?.toLowerCase()
    wholeAddress.lastIndex = match.index
    const address = code === 'url' ? wholeAddress.exec(text) : null
    if (address) {
      tree.add(linkTo(address.groups?.['href'] ?? '', source, address[0].slice(-'[/url]'.length)))
      at = match.index + address[0].length
      tokens.lastIndex = at
    } else if (code === undefined) {
      tree.add(source.startsWith('http') ? linkTo(source) : { kind: 'break', source })
    } else if (slash === '/') {
      if (value !== undefined || !tree.close(code, source)) plain(match.index, at)
    } else {
      const wrap = wrapOf(code, value)
      if (wrap) tree.open(code, source, wrap)
      else plain(match.index, at)
    }
  }
  plain(at, text.length)
  return tree.end()
}
