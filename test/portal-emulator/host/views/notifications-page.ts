import type { NotificationRow } from '../../world/tables.ts'
import { bbCode } from '../bb-code.ts'
import { fullName, type HostContext } from '../context.ts'
import { html, type Html } from '../html.ts'
import { face } from '../pictures-of.ts'
import { page } from './page.ts'

const shown = 100

/** What the current person was told, newest first; an invitation carries its two buttons (rest.md 1.6). */
export function notificationsPageView(context: HostContext): Html {
  const { portal, me, labels } = context
  const rows = [...portal.world.notifications.of(me.id)].reverse().slice(0, shown)
  return page(context, {
    title: labels.notifications,
    content:
      rows.length === 0
        ? html`<section class="card quiet">${labels.noNotifications}</section>`
        : html`<ul class="notifications">
            ${rows.map((row) => notification(context, row))}
          </ul>`,
  })
}

function notification(context: HostContext, row: NotificationRow): Html {
  const { portal, labels, options } = context
  const author = row.from === null ? undefined : portal.world.people.get(row.from)
  const when = new Date(row.created)
  return html`<li class="card notification" data-notification="${row.id}" data-state="${row.state}">
    ${author && face(author, 40)}
    <div>
      <p>
        ${author && html`<b>${fullName(author)}</b>`} ${row.event === 'invite_group_btn' && labels.invitesYou}
        ${groupName(context, row)}
      </p>
      <p class="notification-text" dir="auto">${bbCode(row.text)}</p>
      <p class="quiet">
        <time datetime="${when.toISOString()}"
          >${when.toLocaleString(options.lang, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })}</time
        >
        ${row.kind === 'confirm' && row.state !== 'plain' && html`· <span class="state">${labels[row.state]}</span>`}
      </p>
      ${row.event === 'invite_group_btn' && row.state === 'open' && answers(context, row)}
    </div>
  </li>`
}

function groupName({ link }: HostContext, row: NotificationRow): Html {
  if (row.groupId === null) return html`${row.title}`
  return html`<a href="${link(`/workgroups/group/${row.groupId}/`)}">${row.title}</a>`
}

function answers({ labels, me }: HostContext, row: NotificationRow): Html {
  const button = (answer: string, text: string, className: string) =>
    html`<button
      type="button"
      class="button ${className}"
      data-answer="${answer}"
      data-group="${row.groupId ?? 0}"
      data-user="${me.id}"
      data-needs-script
      disabled
    >
      ${text}
    </button>`
  return html`<p class="answers">
    ${button('accept', labels.accept, 'primary')} ${button('decline', labels.decline, '')}
  </p>`
}
