import { packPixels, png, type Rgb } from './png.ts'
import type { World } from './world/world.ts'

type Kind = 'people' | 'groups'

/** Absolute URLs on the portal; a real one may use another host (rest.md 4.2). Sizes in pixels. */
export function photoUrl(origin: string, userId: number, size = 1000): string {
  return `${origin}/upload/people/${userId}-${size}.png`
}

export function groupImageUrl(origin: string, groupId: number, size = 150): string {
  return `${origin}/upload/groups/${groupId}-${size}.png`
}

/**
 * Drawn, so that nobody's face is in the repository, and of pixels, as photos are: what a browser does for each vector
 * drawing keeps a page busy. `undefined`: not a picture's path.
 */
export function handlePicture(path: string, world: World): Response | undefined {
  const match = /^\/upload\/(people|groups)\/(\d+)-(\d+)\.png$/.exec(path)
  if (!match) return undefined
  const kind: Kind = match[1] === 'people' ? 'people' : 'groups'
  const id = Number(match[2])
  const known = kind === 'people' ? world.people.get(id) : world.groups.get(id)
  if (known === undefined) return new Response('Not found', { status: 404 })
  const size = Math.max(1, Math.min(Number(match[3]), 1000))
  const picture = png(size, colorsOf(id), pixelsOf(kind, size))
  return new Response(new Uint8Array(picture), {
    headers: { 'content-type': 'image/png', 'cache-control': 'max-age=86400' },
  })
}

const within = (x: number, y: number, centerX: number, centerY: number, radius: number): boolean =>
  Math.hypot(x - centerX, y - centerY) < radius

/** Head and shoulders before a light. */
function person(x: number, y: number): number {
  if (within(x, y, 0.5, 0.42, 0.19)) return 3
  if (within(x, y, 0.5, 1.05, 0.4)) return 2
  return within(x, y, 0.5, 0.33, 0.31) ? 1 : 0
}

/** A hill before a hill. */
function landscape(x: number, y: number): number {
  if (y > 1 - x * 0.45) return 2
  if (y > 0.45 + x * 0.4) return 1
  return within(x, y, 0.72, 0.28, 0.12) ? 3 : 0
}

const packed = new Map<string, Uint8Array>()

function pixelsOf(kind: Kind, size: number): Uint8Array {
  const key = `${kind} ${size}`
  const pixels = packed.get(key) ?? packPixels(size, kind === 'people' ? person : landscape)
  packed.set(key, pixels)
  return pixels
}

/** Ground, light, shade and skin or sun. */
function colorsOf(id: number): readonly Rgb[] {
  const hue = (id * 137) % 360
  return [
    fromHue(hue, 0.45, 0.5),
    fromHue(hue, 0.45, 0.6),
    fromHue(hue + 40, 0.4, 0.34),
    fromHue(30, 0.5, 0.84),
  ]
}

/** @param hue degrees */
function fromHue(hue: number, saturation: number, lightness: number): Rgb {
  const part = (offset: number): number => {
    const at = (offset + hue / 30) % 12
    const away = saturation * Math.min(lightness, 1 - lightness)
    return Math.round(255 * (lightness - away * Math.max(-1, Math.min(at - 3, 9 - at, 1))))
  }
  return [part(0), part(8), part(4)]
}
