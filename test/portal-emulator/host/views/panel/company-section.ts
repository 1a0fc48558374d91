import { SCENARIOS } from '../../../scenarios.ts'
import type { HostContext } from '../../context.ts'
import { LARGEST } from '../../endpoints/company-endpoints.ts'
import { html, type Html } from '../../html.ts'
import { choice, same } from './choice.ts'

/** Size and scenario of the company; the demo's cast is in each of them. */
export function companySection({ portal }: HostContext): Html {
  const { people } = portal.world
  return html`<p class="panel-size" data-show="size"></p>
    <form data-set-company>
      ${amount('People', 'people', people.size, LARGEST.people, [50, 1000, 10_000, 100_000])}
      ${amount('Groups besides the demo’s', 'groups', 0, LARGEST.groups, [0, 100, 1000, 5000])}
      ${amount('Seed', 'seed', 1, 1_000_000, [])}
      ${choice('Scenario', html`name="scenario"`, same(SCENARIOS))}
      <p class="panel-row">
        <button class="button primary">Move into this company</button>
        <span data-show="building" role="status"></span>
      </p>
    </form>`
}

function amount(label: string, name: string, value: number, most: number, offered: readonly number[]): Html {
  return html`<label class="panel-row"
      ><span>${label}</span
      ><input
        name="${name}"
        type="number"
        min="0"
        max="${most}"
        value="${value}"
        list="offered-${name}"
        required
    /></label>
    <datalist id="offered-${name}">${offered.map((one) => html`<option value="${one}"></option>`)}</datalist>`
}
