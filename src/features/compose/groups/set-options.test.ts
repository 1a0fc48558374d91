import { describe, expect, it } from 'vitest'
import type { SavedLists } from '#domain/draft/saved-lists.ts'
import { groupId, type GroupId } from '#domain/ids.ts'
import { allMessages } from '#i18n/messages.fixture.ts'
import { createI18n } from '#i18n/i18n.tsx'
import { setSections } from './set-options.ts'

const { t } = createI18n('en', await allMessages('en'))

const sets: SavedLists<GroupId> = [
  { name: 'Newcomers', ids: [groupId(1), groupId(2)] },
  { name: 'Press', ids: [groupId(3)] },
]
const rows = (...of: Parameters<typeof setSections>): readonly string[] =>
  setSections(...of).flatMap(({ options }) =>
    options.map(({ title, subtitle }) => [title, subtitle].filter(Boolean).join(': ')),
  )

const edit = 'Save or edit sets…'

describe('the sets in the list of groups', () => {
  it('stand there with their size while nothing is typed, with the way to change them', () => {
    expect(rows(t, sets, '', 0)).toEqual(['Newcomers: 2 groups', 'Press: 1 group', edit])
  })

  it('are found by their names', () => {
    expect(rows(t, sets, 'new', 3)).toEqual(['Newcomers: 2 groups'])
    expect(rows(t, sets, 'website', 3)).toEqual([])
  })

  it('take no room before there is one, or two groups to make one of', () => {
    expect(setSections(t, [], '', 1)).toEqual([])
    expect(rows(t, [], '', 2)).toEqual([edit])
  })
})
