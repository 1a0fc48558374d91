import { html, type Html } from '../html.ts'

/**
 * A toolbar's button that opens an address over the page. Like every control that only the browser part can serve it is
 * disabled until that part listens: a press without effect would mislead people and tests.
 */
export function sliderButton(text: string, address: string): Html {
  return html`<button type="button" class="button" data-slider="${address}" data-needs-script disabled>
    ${text}
  </button>`
}
