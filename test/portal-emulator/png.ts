import { crc32, deflateSync } from 'node:zlib'

/** Red, green and blue, 0 to 255 each. */
export type Rgb = readonly [number, number, number]

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const head = Buffer.alloc(4)
  head.writeUInt32BE(data.length)
  const tail = Buffer.alloc(4)
  tail.writeUInt32BE(crc32(named))
  return Buffer.concat([head, named, tail])
}

/**
 * The packed pixels of a square picture: for each the index of its colour, row after row from the top.
 *
 * @param size in pixels
 * @param colorAt the index of a colour for a place, each coordinate from 0 to 1
 */
export function packPixels(size: number, colorAt: (x: number, y: number) => number): Uint8Array {
  const rows = Buffer.alloc(size * (size + 1))
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1)
      rows[y * (size + 1) + 1 + x] = colorAt((x + 0.5) / size, (y + 0.5) / size)
  return deflateSync(rows)
}

/** A PNG of pixels that `packPixels` has packed (PNG specification, third edition, 11.2). */
export function png(size: number, colors: readonly Rgb[], pixels: Uint8Array): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  // Eight bits a pixel, each the index of a colour.
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(colors.flat())),
    chunk('IDAT', pixels),
    chunk('IEND', new Uint8Array()),
  ])
}
