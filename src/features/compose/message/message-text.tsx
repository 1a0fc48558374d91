import type { ReactNode } from 'react'
import type { MessageNode, MessageStyle } from '#domain/draft/bb-code-nodes.ts'
import styles from './message-preview.module.css'

const elements = { b: 'b', i: 'i', u: 'u', s: 's' } as const satisfies Record<MessageStyle, string>

function drawn(node: MessageNode): ReactNode {
  switch (node.kind) {
    case 'text':
      return node.text
    case 'break':
      return <br />
    case 'styled': {
      const Element = elements[node.style]
      return (
        <Element>
          <MessageText nodes={node.children} />
        </Element>
      )
    }
    case 'link':
      return node.href.startsWith('/') ? (
        <PortalPage nodes={node.children} />
      ) : (
        <a
          className={styles['link']}
          href={node.href}
          title={node.href}
          target="_blank"
          rel="noopener noreferrer"
        >
          <MessageText nodes={node.children} />
        </a>
      )
    case 'person':
      return <PortalPage nodes={node.children} />
  }
}

/** A page of the portal would open inside the app's own frame, so here it only looks like a link. */
const PortalPage = ({ nodes }: { readonly nodes: readonly MessageNode[] }): ReactNode => (
  <span className={styles['link']}>
    <MessageText nodes={nodes} />
  </span>
)

/** A message as elements; text is never taken for HTML, and nothing is loaded. */
export function MessageText({ nodes }: { readonly nodes: readonly MessageNode[] }): ReactNode {
  // oxlint-disable-next-line react/no-array-index-key -- The tree is rebuilt at every keystroke and holds no state.
  return nodes.map((node, index) => <MessagePart key={index} node={node} />)
}

const MessagePart = ({ node }: { readonly node: MessageNode }): ReactNode => drawn(node)
