// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { avatarColor, avatarColors } from './avatar-color.ts'
import { Avatar } from './avatar.tsx'
import { initials } from './initials.ts'

afterEach(cleanup)

describe('initials', () => {
  it.each([
    ['Mila Torres', 'MT'],
    ['mila torres', 'MT'],
    ['Иванов Пётр Сергеевич', 'ИС'],
    ['Cher', 'C'],
    ['Anna-Maria  Schulz (Marketing)', 'AM'],
    ['Émile Zola', 'ÉZ'],
    ['e\u0301mile zola', 'ÉZ'],
    ['ßeta Werk', 'ßW'],
    ['Ελένη Παππά', 'ΕΠ'],
    ['محمد عبد الله', 'م'],
    ['山田太郎', '山'],
    ['김민준', '김'],
    ['कमला देवी', 'क'],
    ['𝕁ohn', '𝕁'],
    ['👩‍👩‍👧 Rainbow', 'R'],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
    ['"Bob" <script>', 'BS'],
    ['\u202Eevil\u202C name', 'EN'],
    ['   ', ''],
    ['', ''],
  ])('%j becomes %j', (name, expected) => {
    expect(initials(name)).toBe(expected)
  })

  it('an initial keeps at most two combining marks', () => {
    expect(initials(`Z${'\u0338'.repeat(40)}a`)).toBe('Z\u0338\u0338')
  })
})

describe('Avatar', () => {
  it('an avatar shows initials until the picture is loaded, and again when it fails', () => {
    const { container } = render(<Avatar name="Mila Torres" src="https://example.com/a.png" />)
    const picture = () => container.querySelector('img')
    expect(container.textContent).toBe('MT')
    expect(picture()?.matches('[data-loaded]')).toBe(false)
    fireEvent.load(picture()!)
    expect(picture()?.matches('[data-loaded]')).toBe(true)
    fireEvent.error(picture()!)
    expect(picture()).toBeNull()
    expect(container.textContent).toBe('MT')
  })

  it('a failed picture does not stop another one', () => {
    const { container, rerender } = render(<Avatar name="Mila" src="https://example.com/a.png" />)
    fireEvent.error(container.querySelector('img')!)
    rerender(<Avatar name="Mila" src="https://example.com/b.png" />)
    expect(container.querySelector('img')?.getAttribute('src')).toBe('https://example.com/b.png')
  })

  it('an avatar shows an icon when the name has no letters', () => {
    const { container } = render(<Avatar name="" />)
    expect(container.querySelector('svg')).not.toBeNull()
  })
})

/** WCAG 2.2 relative luminance of `#rrggbb`. */
const luminance = (color: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

describe('colours of avatars', () => {
  it.each(avatarColors)('white on %s passes WCAG AA', (color) => {
    expect(1.05 / (luminance(color) + 0.05)).toBeGreaterThanOrEqual(4.5)
  })

  it('colours are the same for the same key and differ among people', () => {
    expect(avatarColor('17')).toBe(avatarColor('17'))
    const used = new Set(Array.from({ length: 100 }, (_, id) => avatarColor(String(id))))
    expect(used.size).toBe(avatarColors.length)
  })
})
