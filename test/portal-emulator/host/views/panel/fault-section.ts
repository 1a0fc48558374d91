import { COLLEAGUE_ACTS, FAULT_KINDS } from '../../../fault-kinds.ts'
import { moments, whens } from '../../endpoints/read-fault.ts'
import { html, type Html } from '../../html.ts'
import { choice, same } from './choice.ts'

const methods = [
  'sonet_group.user.invite',
  'socialnetwork.api.workgroup.get',
  'socialnetwork.api.workgroup.list',
  'sonet_group.user.groups',
  'sonet_group.user.get',
  'user.search',
  'user.get',
  'department.get',
  'batch',
  '*',
]

/** Misbehaviour at the press of a button: of REST by method, of the host by flag, of the limits. */
export function faultSection(): Html {
  return html`<form class="fault-form" data-add-fault>
      ${choice('Method', html`name="method"`, same(methods))}
      ${choice('Fault', html`name="kind"`, same(FAULT_KINDS))}
      ${choice('When', html`name="when"`, same(whens))}
      <label class="panel-row" data-for="delay slow-per-person"
        ><span>Milliseconds</span><input name="ms" type="number" min="0" value="2000"
      /></label>
      <label class="panel-row" data-for="bad-gateway internal-error"
        ><span>The work is done</span><input name="workDone" type="checkbox"
      /></label>
      <label class="panel-row" data-for="cut-before-work cut-after-work"
        ><span>Without a byte</span><input name="silent" type="checkbox"
      /></label>
      <label class="panel-row" data-for="internal-error"
        ><span>Status</span><input name="status" type="number" min="400" max="599" value="500"
      /></label>
      <label class="panel-row" data-for="internal-error error-in-200"
        ><span>Error code</span><input name="code" value="ERROR_CORE"
      /></label>
      <label class="panel-row" data-for="error-in-200"
        ><span>With time</span><input name="withTime" type="checkbox"
      /></label>
      <div data-for="meanwhile">
        ${choice('A colleague', html`name="act"`, same(COLLEAGUE_ACTS))}
        ${choice('Moment', html`name="at"`, same(moments))}
      </div>
      <p class="panel-row"><button class="button primary">Add the fault</button></p>
    </form>
    <ul class="panel-list" data-show="faults"></ul>
    <p class="panel-row">
      <button type="button" class="button" data-do="clear-faults">Clear faults</button>
      <button type="button" class="button" data-do="expire-tokens">Expire all tokens</button>
    </p>
    <label class="panel-row"
      ><span>Host answers nothing</span><input type="checkbox" data-flag="host-silent"
    /></label>
    <label class="panel-row"
      ><span>Refresh is left unanswered</span><input type="checkbox" data-flag="refresh-silent"
    /></label>
    ${choice('Limits', html`data-limits`, [
      ['', 'leave as they are'],
      ['off', 'off'],
      ['documented', '2/s, burst 50'],
      ['enterprise', '5/s, burst 250'],
    ])}`
}
