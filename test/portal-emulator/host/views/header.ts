import type { HostContext } from '../context.ts'
import { html, type Html } from '../html.ts'
import { languages } from '../labels/languages.ts'
import { stickyQuery } from '../page-options.ts'
import { namesToBe, peopleToBe } from '../people-to-be.ts'
import { face } from '../pictures-of.ts'
import { icon } from './icons.ts'

/** Search, bell, language and the person at the browser, who can be changed at once. */
export function header(context: HostContext): Html {
  const { labels, link, me, options, portal } = context
  const waiting = portal.world.notifications.of(me.id).filter((row) => row.state === 'open').length
  const people = peopleToBe(context)
  const names = namesToBe(people)
  const codes = [...new Set([...languages.keys(), options.lang])]
  return html`<header class="header">
    <button
      type="button"
      class="menu-toggle"
      data-menu-toggle
      data-needs-script
      disabled
      aria-expanded="false"
      aria-label="${labels.menu}"
    >
      ☰
    </button>
    ${search(context)}
    <a class="bell" href="${link('/notifications/')}" aria-label="${labels.notifications}: ${waiting}"
      >${icon('bell')}${waiting > 0 && html`<b class="counter">${waiting}</b>`}</a
    >
    ${
      options.panel &&
      html`<button
        type="button"
        class="panel-toggle"
        aria-expanded="false"
        aria-controls="panel-body"
        data-needs-script
        disabled
        aria-label="Emulator"
      >
        ${icon('emulator')}<span>Emulator</span>
      </button>`
    }
    <select
      class="language"
      data-switch="lang"
      aria-label="Language"
      autocomplete="off"
      data-needs-script
      disabled
    >
      ${codes.map((code) => option(code, languages.get(code) ?? code, code === options.lang))}
    </select>
    <label class="you-are"
      >${face(me)}
      <span class="you-are-text">${labels.youAre}</span>
      <select data-switch="as" aria-label="${labels.youAre}" autocomplete="off" data-needs-script disabled>
        ${people.map(({ id }) => option(String(id), names.get(id) ?? '', id === me.id))}
        ${option('find', labels.somebodyElse, false)}
      </select>
    </label>
  </header>`
}

function search({ labels, url }: HostContext): Html {
  return html`<form class="header-search" role="search" action="/company/">
    ${[...stickyQuery(url)].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    <input
      type="search"
      name="q"
      value="${url.searchParams.get('q') ?? ''}"
      placeholder="${labels.search}"
      aria-label="${labels.search}"
    />
  </form>`
}

function option(value: string, text: string, isSelected: boolean): Html {
  return html`<option value="${value}" ${isSelected ? html`selected` : ''}>${text}</option>`
}
