// @vitest-environment jsdom
import { rosterFixture } from '#domain/groups/roster.fixture.ts'
import { QueryClientProvider } from '@tanstack/react-query'
import { renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { groupId, userId } from '#domain/ids.ts'
import { openingOptions } from '#queries/opening.ts'
import { createQueryClient } from '#queries/query-client.ts'
import { useKnownGroup } from './known-group.ts'
import { rosterOptions } from './rosters.ts'

const roster = rosterFixture(5, { name: 'Brand council' })

it('a group gets its name as soon as the opening or a roster tells it', async () => {
  const client = createQueryClient()
  const wrapper = ({ children }: { readonly children: ReactNode }): ReactNode => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
  const { result } = renderHook(
    () => [useKnownGroup()].map((known) => [known(groupId(5))?.name, known(groupId(6))?.name]),
    {
      wrapper,
    },
  )
  expect(result.current).toEqual([[undefined, undefined]])
  client.setQueryData(rosterOptions(null, groupId(5)).queryKey, roster)
  await waitFor(() => expect(result.current).toEqual([['Brand council', undefined]]))
  const mine = { id: groupId(6), name: 'Website', role: 'member', image: null, extranet: false } as const
  client.setQueryData(openingOptions(null).queryKey, {
    me: userId(1),
    groups: [mine],
    scopes: [],
    details: new Map(),
    further: [],
  })
  await waitFor(() => expect(result.current).toEqual([['Brand council', 'Website']]))
})
