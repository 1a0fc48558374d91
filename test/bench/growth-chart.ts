import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What one thing costs at an eighth, a quarter, a half, and the whole of its size. */
export interface Growth {
  /** As in "typing a name". */
  readonly what: string
  /** What the sizes count, as in "people chosen". */
  readonly of: string
  readonly unit: string
  readonly sizes: readonly number[]
  readonly values: readonly number[]
}

const width = 480
const height = 280
const edge = { left: 64, right: 24, top: 44, bottom: 48 }

/** The parts of one size, from the smallest. */
export const sizesUpTo = (whole: number): readonly number[] =>
  [8, 4, 2, 1].map((part) => Math.round(whole / part))

const shown = (value: number): string =>
  value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en')

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A picture with a text for those who do not see it: what was measured, and beside it growth in proportion. */
function svgOf({ what, of, unit, sizes, values }: Growth): string {
  const most = Math.max(...values, (values[0] ?? 0) * 8, 1)
  const largest = sizes.at(-1) ?? 1
  const x = (size: number): number =>
    Math.round(edge.left + (size / largest) * (width - edge.left - edge.right))
  const y = (value: number): number =>
    Math.round(height - edge.bottom - (value / most) * (height - edge.top - edge.bottom))
  const points = sizes.map((size, at) => ({ size, value: values[at] ?? 0 }))
  const line = points.map(({ size, value }) => `${x(size)},${y(value)}`).join(' ')
  const [first] = points
  const proportion =
    first && `${x(first.size)},${y(first.value)} ${x(largest)},${y((first.value / first.size) * largest)}`
  const said = points
    .map(({ size, value }) => `${shown(value)} ${unit} at ${size.toLocaleString('en')}`)
    .join(', ')
  const marks = points.map(
    ({ size, value }) =>
      `<circle cx="${x(size)}" cy="${y(value)}" r="4"/>` +
      `<text x="${x(size)}" y="${y(value) - 10}" text-anchor="middle">${shown(value)}</text>` +
      `<text x="${x(size)}" y="${height - edge.bottom + 18}" text-anchor="middle">${size.toLocaleString('en')}</text>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title text" font-family="sans-serif" font-size="12" fill="#1f2937">`,
    `<title id="title">${escaped(what)}</title>`,
    `<desc id="text">${escaped(`${said} ${of}. The dashed line is growth in proportion.`)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="16" y="24" font-size="14" font-weight="bold">${escaped(`${what}, ${unit}`)}</text>`,
    `<path d="M${edge.left} ${edge.top}V${height - edge.bottom}H${width - edge.right}" fill="none" stroke="#9ca3af"/>`,
    `<polyline points="${proportion ?? ''}" fill="none" stroke="#9ca3af" stroke-dasharray="4 4"/>`,
    `<polyline points="${line}" fill="none" stroke="#0b66c3" stroke-width="2"/>`,
    `<g fill="#1f2937">${marks.join('')}</g>`,
    `<text x="${width / 2}" y="${height - 8}" text-anchor="middle">${escaped(of)}</text>`,
    '</svg>\n',
  ].join('\n')
}

/** Draws it into `growth-<name>.svg` beside this file. */
export function drawGrowth(name: string, growth: Growth): void {
  writeFileSync(fileURLToPath(new URL(`growth-${name}.svg`, import.meta.url)), svgOf(growth))
}

/** The measured values in a line: "12, 25, 50, 99 ms". */
export const growthText = ({ values, unit }: Growth): string => `${values.map(shown).join(', ')} ${unit}`
