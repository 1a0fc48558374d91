import { html, type Html } from '../../html.ts'

/** One labelled list to choose from. `attribute` tells the browser part what the choice is for. */
export function choice(
  label: string,
  attribute: Html,
  values: readonly (readonly [string, string])[],
  chosen = '',
): Html {
  return html`<label class="panel-row"
    ><span>${label}</span
    ><select ${attribute}>
      ${values.map(
        ([value, text]) =>
          html`<option value="${value}" ${value === chosen && html`selected`}>${text}</option>`,
      )}
    </select></label
  >`
}

/** Values that are their own texts. */
export function same(values: readonly string[]): [string, string][] {
  return values.map((value) => [value, value])
}
