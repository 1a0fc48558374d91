// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { groupId, type GroupId, type UserId } from '#domain/ids.ts'
import type { NamedRow } from '#domain/receipt/named-receipt.ts'
import { namedRowFixture } from '#domain/receipt/named-row.fixture.ts'
import type { Outcome } from '#domain/run/outcome.ts'
import { allMessages } from '#i18n/messages.fixture.ts'
import { I18nProvider } from '#i18n/i18n.tsx'
import { LiveRegion } from '#ui/live-region.tsx'
import { ReceiptTable, type ReceiptTableProps } from './receipt-table.tsx'

const messages = await allMessages('en')

afterEach(cleanup)

const group = groupId(5)
const invited: Outcome = { kind: 'invited', proof: 'answer' }

const line = (id: number, outcome: Outcome = invited): NamedRow => namedRowFixture(id, { outcome })

const page = (props: Partial<ReceiptTableProps>): ReactElement => (
  <I18nProvider language="en" messages={messages}>
    <LiveRegion>
      <ReceiptTable
        title="Invited"
        tone="ok"
        lines={[]}
        reason="Outcome"
        layout={{ several: false, steps: true }}
        actions={{ checks: new Map(), check: () => undefined, openProfile: undefined, openGroup: undefined }}
        {...props}
      />
    </LiveRegion>
  </I18nProvider>
)

const people = (count: number): readonly NamedRow[] =>
  Array.from({ length: count }, (_, index) => line(index + 1))
const rowCount = (): number => document.querySelectorAll('tbody tr').length

describe('a table of the receipt', () => {
  it('the focus stays in the table when the button for more disappears', async () => {
    render(page({ lines: people(210) }))
    await userEvent.click(screen.getByRole('button', { name: 'Show 110 more' }))
    expect(rowCount()).toBe(210)
    expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull()
    expect(document.activeElement?.textContent).toBe('210 of 210 are shown')
  })

  it('a row offers the action that fits its reason, and no other', async () => {
    const done: string[] = []
    const action =
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
        actions: {
          checks: new Map(),
          check: action('check'),
          openProfile: action('profile'),
          openGroup: action('group'),
        },
      }),
    )
    for (const name of [
      'Check again: Person 1',
      'Accept in the group: Person 2',
      'See who can invite: Person 3',
      'Open the profile: Person 4',
    ])
      await userEvent.click(screen.getByRole('button', { name }))
    expect(done).toEqual(['check 5', 'group 5', 'group 5', 'profile 4'])
    const last = screen.getByRole('row', { name: /Person 6/ })
    expect(within(last).getAllByRole('button')).toHaveLength(1)
  })

  it('there is no column of actions where no row has one', () => {
    render(page({ lines: [line(1)], layout: { several: false, steps: false } }))
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
      'Colleague',
      'Outcome',
      'ID',
    ])
  })

  it('a second reading of the group is shown beside the outcome, which stays', () => {
    const at = new Date(2026, 10, 24, 14, 3).getTime()
    render(
      page({
        lines: [line(1, { kind: 'unknown' }), line(2)],
        actions: {
          checks: new Map([[group, { at, rosterState: { state: 'unreadable' } }]]),
          check: () => undefined,
          openProfile: undefined,
          openGroup: undefined,
        },
      }),
    )
    const doubtful = screen.getByRole('row', { name: /Person 1/ }).textContent
    expect(doubtful).toContain('not known')
    expect(doubtful).toMatch(/at 2:03\sPM the group could not be checked either/)
    expect(screen.getByRole('row', { name: /Person 2/ }).textContent).not.toContain('2:03')
  })

  it('the text is shown to copy by hand where the browser refuses', async () => {
    render(page({ lines: [line(11), line(12)] }))
    // jsdom has neither way of copying.
    await userEvent.click(screen.getByRole('button', { name: 'Copy IDs: Invited' }))
    const byHand = await screen.findByRole('textbox', { name: 'Text to copy' })
    expect(byHand).toMatchObject({ value: '11\n12', selectionStart: 0, selectionEnd: 5 })
  })
})
