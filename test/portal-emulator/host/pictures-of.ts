import { groupImageUrl, photoUrl } from '../pictures.ts'
import type { GroupRow, UserRow } from '../world/tables.ts'
import { fullName } from './context.ts'
import { html, type Html } from './html.ts'

const tones = ['#5b5fc7', '#2b7a63', '#a84a25', '#6f6118', '#a23b45', '#2a68aa', '#84519e', '#4d6a2d']

/** A person's round picture: the portal's own drawing, else the initials. */
export function face(person: UserRow, size = 32): Html {
  return person.photo
    ? picture(photoUrl('', person.id, 150), 'face', size)
    : badge(fullName(person), person.id, 'face', size)
}

export function groupPicture(group: GroupRow, size = 48): Html {
  return group.image
    ? picture(groupImageUrl('', group.id), 'group-picture', size)
    : badge(group.name, group.id, 'group-picture', size)
}

function picture(source: string, className: string, size: number): Html {
  return html`<img class="${className}" src="${source}" alt="" width="${size}" height="${size}" />`
}

function badge(name: string, id: number, className: string, size: number): Html {
  const initials = name
    .split(/\s+/u)
    .slice(0, 2)
    .map((word) => Array.from(word)[0] ?? '')
    .join('')
    .toUpperCase()
  const style = `background:${tones[id % tones.length]};width:${size}px;height:${size}px;font-size:${Math.round(size * 0.38)}px`
  return html`<span class="${className}" aria-hidden="true" style="${style}">${initials}</span>`
}
