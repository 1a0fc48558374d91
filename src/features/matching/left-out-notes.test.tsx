// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { parseCsv } from '#domain/list/parser.ts'
import type { LeftOut } from '#domain/list/parsed-list.ts'
import { allMessages } from '#i18n/messages.fixture.ts'
import { I18nProvider } from '#i18n/i18n.tsx'
import { LeftOutNotes } from './left-out-notes.tsx'

const messages = await allMessages('en')

afterEach(cleanup)

const shown = (leftOut: readonly LeftOut[]): readonly string[] => {
  const { container } = render(
    <I18nProvider language="en" messages={messages}>
      <LeftOutNotes leftOut={leftOut} />
    </I18nProvider>,
  )
  return Array.from(container.querySelectorAll('p'), ({ textContent }) => textContent ?? '')
}

it('R02: says what of a table is in no line', () => {
  expect(shown(parseCsv('Team A\nName;Hours\nMila Torres;8\n;15\n;16').leftOut)).toEqual([
    'Left out, 1 line above or between the people: Team A',
    'Left out, 2 rows without a name or an address: 15 · 16',
  ])
})

it('says nothing where nothing was left out', () => {
  expect(shown(parseCsv('Name\nMila Torres').leftOut)).toEqual([])
})

it('P21: shows the beginning of what is long, and of many the first', () => {
  const many = Array.from({ length: 9 }, (_, at): LeftOut => ({ text: `${at}`, reason: 'nobody' }))
  expect(shown([...many, { text: 'x'.repeat(80_000), reason: 'too-long' }])).toEqual([
    'Left out, 9 rows without a name or an address: 0 · 1 · 2 · 3 · 4 · …',
    `Left out, 1 text too long for a line: ${'x'.repeat(60)}…`,
  ])
})
