import type { HostContext } from '../../context.ts'
import { html, type Html } from '../../html.ts'
import { companySection } from './company-section.ts'
import { faultSection } from './fault-section.ts'
import { groupSection } from './group-section.ts'
import { sceneSection } from './scene-section.ts'
import { section } from './section.ts'

/** The emulator's own drawer, closed at first and opened from the header. In English: it is for those who build the app. */
export function panel(context: HostContext): Html {
  return html`<aside class="panel" dir="ltr" lang="en" aria-label="Emulator">
    <div id="panel-body" class="panel-body" hidden>
      ${section('Scene', sceneSection(context), true)} ${groupSection(context)}
      ${section('Company', companySection(context), true)} ${section('Faults', faultSection(), true)}
      ${section(
        'Requests',
        html`<p data-show="requestCount"></p>
          <div class="panel-table" data-show="requests"></div>`,
      )}
      ${section('Messages of the frame', html`<ol class="panel-log" data-show="log"></ol>`)}
      ${section('Notifications per person', html`<ul class="panel-people" data-show="told"></ul>`)}
      <p class="panel-row">
        <button type="button" class="button" data-reset>
          Reset people, groups, options, faults, journal
        </button>
      </p>
    </div>
  </aside>`
}
