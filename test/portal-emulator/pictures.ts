import type { World } from './world/world.ts'

/** Absolute URLs on the portal; a real one may use another host (rest.md 4.2). Sizes in pixels. */
export function photoUrl(origin: string, userId: number, size = 1000): string {
  return `${origin}/upload/people/${userId}-${size}.svg`
}

export function groupImageUrl(origin: string, groupId: number, size = 150): string {
  return `${origin}/upload/groups/${groupId}-${size}.svg`
}

/** Generated, so that nobody's face is in the repository. `undefined`: not a picture's path. */
export function handlePicture(path: string, world: World): Response | undefined {
  const match = /^\/upload\/(people|groups)\/(\d+)-(\d+)\.svg$/.exec(path)
  if (!match) return undefined
  const [, kind = '', id = '', size = ''] = match
  const name = kind === 'people' ? personName(world, Number(id)) : world.groups.get(Number(id))?.name
  if (name === undefined) return new Response('Not found', { status: 404 })
  const svg = draw(Number(id), initialsOf(name), Math.min(Number(size), 1000), kind === 'people')
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml', 'cache-control': 'max-age=86400' } })
}

function personName(world: World, id: number): string | undefined {
  const person = world.people.get(id)
  return person && `${person.name} ${person.lastName}`
}

function initialsOf(name: string): string {
  const letters = name.split(/\s+/).map((word) => /\p{L}|\p{N}/u.exec(word)?.[0] ?? '')
  return letters.join('').slice(0, 2).toUpperCase()
}

function draw(id: number, initials: string, size: number, round: boolean): string {
  const hue = (id * 137) % 360
  const shape = round
    ? '<circle cx="24" cy="16" r="15" fill="#fff" opacity=".18"/><circle cx="10" cy="42" r="18" fill="#000" opacity=".08"/>'
    : '<path d="M0 48 48 12v36z" fill="#fff" opacity=".18"/><path d="M0 0h30L0 30z" fill="#000" opacity=".08"/>'
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 48 48">` +
    `<rect width="48" height="48" fill="hsl(${hue} 45% 48%)"/>${shape}` +
    `<text x="24" y="30" font-family="sans-serif" font-size="17" fill="#fff" text-anchor="middle">${initials}</text></svg>`
  )
}
