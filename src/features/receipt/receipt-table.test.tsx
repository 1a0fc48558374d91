// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { groupId, userId, type GroupId, type UserId } from '#domain/ids.ts'
import type { Outcome } from '#domain/outcome.ts'
import type { ReceiptLine } from '#domain/receipt-line.ts'
import { en } from '#i18n/en.ts'
import { I18nProvider } from '#i18n/i18n.tsx'
import { LiveRegion } from '#ui/live-region.tsx'
import { ReceiptTable, type ReceiptTableProps } from './receipt-table.tsx'

afterEach(cleanup)

const group = groupId(5)
const invited: Outcome = { kind: 'invited', proof: 'answer' }

const line = (id: number, outcome: Outcome = invited): ReceiptLine => ({
  key: `${group}-${id}`,
  userId: userId(id),
  groupId: group,
  name: `Person ${id}`,
  photo: null,
  position: '',
  department: '',
  namesake: false,
  groupName: 'Website relaunch',
  outcome,
})

const page = (props: Partial<ReceiptTableProps>): ReactElement => (
  <I18nProvider language="en" catalog={en}>
    <LiveRegion>
      <ReceiptTable
        title="Invited"
        tone="ok"
        lines={[]}
        reason="Outcome"
        several={false}
        deeds={{ checks: new Map(), check: () => undefined, openProfile: undefined, openGroup: undefined }}
        {...props}
      />
    </LiveRegion>
  </I18nProvider>
)

const people = (count: number): readonly ReceiptLine[] =>
  Array.from({ length: count }, (_, index) => line(index + 1))
const rowCount = (): number => document.querySelectorAll('tbody tr').length

describe('a table of the receipt', () => {
  it('keeps the focus when the button for more goes away', async () => {
    render(page({ lines: people(210) }))
    await userEvent.click(screen.getByRole('button', { name: 'Show 10 more' }))
    expect(rowCount()).toBe(210)
    expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull()
    expect(document.activeElement?.textContent).toBe('210 of 210 are shown')
  })

  it('offers what can be done beside the reason, and only that', async () => {
    const done: string[] = []
    const deed =
      (name: string) =>
      (id: UserId | GroupId): number =>
        done.push(`${name} ${id}`)
    render(
      page({
        lines: [
          line(1, { kind: 'unknown' }),
          line(2, { kind: 'requested' }),
          line(3, { kind: 'refused', reason: 'no-right', certainty: 'certain' }),
          line(4, { kind: 'refused', reason: 'does-not-accept', certainty: 'probable' }),
          line(6, { kind: 'member' }),
        ],
        deeds: {
          checks: new Map(),
          check: deed('check'),
          openProfile: deed('profile'),
          openGroup: deed('group'),
        },
      }),
    )
    for (const name of [
      'Check again: Person 1',
      'Accept in the group: Person 2',
      'Ask the owner of the group: Person 3',
      'Write from the profile: Person 4',
    ])
      await userEvent.click(screen.getByRole('button', { name }))
    expect(done).toEqual(['check 5', 'group 5', 'group 5', 'profile 4'])
    const last = screen.getByRole('row', { name: /Person 6/ })
    expect(within(last).getAllByRole('button')).toHaveLength(1)
  })

  it('has no column for what to do where nothing can be done', () => {
    render(page({ lines: [line(1)] }))
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
      'Colleague',
      'Outcome',
      'ID',
    ])
  })

  it('tells what another look at the group showed, without changing the outcome', () => {
    const at = new Date(2026, 10, 24, 14, 3).getTime()
    render(
      page({
        lines: [line(1, { kind: 'unknown' }), line(2)],
        deeds: {
          checks: new Map([[group, { at, reading: { state: 'unreadable' } }]]),
          check: () => undefined,
          openProfile: undefined,
          openGroup: undefined,
        },
      }),
    )
    const doubtful = screen.getByRole('row', { name: /Person 1/ }).textContent
    expect(doubtful).toContain('not known')
    expect(doubtful).toMatch(/at 2:03\sPM the group could not be read either/)
    expect(screen.getByRole('row', { name: /Person 2/ }).textContent).not.toContain('2:03')
  })

  it('gives the text to be copied by hand where the browser refuses', async () => {
    render(page({ lines: [line(11), line(12)] }))
    // jsdom has neither way of copying.
    await userEvent.click(screen.getByRole('button', { name: 'Copy 2 IDs: Invited' }))
    const byHand = await screen.findByRole('textbox', { name: 'Text to copy' })
    expect(byHand).toMatchObject({ value: '11\n12', selectionStart: 0, selectionEnd: 5 })
  })
})
