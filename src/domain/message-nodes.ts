export type MessageStyle = 'b' | 'i' | 'u' | 's'

/** What stands around the children in the text, as it was typed. */
interface Codes {
  readonly open: string
  readonly close: string
  readonly children: readonly MessageNode[]
}

/** A message as the portal shows it. The codes are kept, so that nothing that was typed is ever lost. */
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

/** Links do not nest: inside another one they are the text they were made from. */
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
