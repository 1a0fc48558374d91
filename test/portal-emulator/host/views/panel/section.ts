import { html, type Html } from '../../html.ts'

/** A part of the drawer that can be folded. */
export function section(title: string, content: Html, isOpen = false): Html {
  return html`<details ${isOpen && html`open`}>
    <summary>${title}</summary>
    ${content}
  </details>`
}
