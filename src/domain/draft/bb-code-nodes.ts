/** Bold, italic, underlined, struck through. */
export type MessageStyle = 'b' | 'i' | 'u' | 's'

/** The codes around the children, as they were typed. */
interface Codes {
  readonly open: string
  readonly close: string
  readonly children: readonly MessageNode[]
}

/** A part of a message as the portal shows it. The codes stay in it, so that nothing that was typed is lost. */
export type MessageNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break'; readonly source: string }
  | ({ readonly kind: 'styled'; readonly style: MessageStyle } & Codes)
  | ({ readonly kind: 'link'; readonly href: string } & Codes)
  | ({ readonly kind: 'person' } & Codes)

/** The text that a tree was made from. */
export const sourceOf = (nodes: readonly MessageNode[]): string =>
  nodes
    .map((node) => {
      switch (node.kind) {
        case 'text':
          return node.text
        case 'break':
          return node.source
        case 'styled':
        case 'link':
        case 'person':
          return node.open + sourceOf(node.children) + node.close
      }
    })
    .join('')

/** The nodes with every link as the text it was made from: links do not nest. */
export const withoutLinks = (nodes: readonly MessageNode[]): readonly MessageNode[] =>
  nodes.map((node) => {
    switch (node.kind) {
      case 'text':
      case 'break':
        return node
      case 'styled':
        return { ...node, children: withoutLinks(node.children) }
      case 'link':
      case 'person':
        return { kind: 'text', text: sourceOf([node]) }
    }
  })
